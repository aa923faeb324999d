package io.github.dsm4j.steering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The devices of a neighbourhood of 25 houses in 184 days of 96 quarter hours. They are no part of the repository: they are
 * looked for in {@code -Ddsm4j.data=}, by default beside the repository.
 */
final class NeighbourhoodFiles {
    static final Path FOLDER =
            Path.of(System.getProperty("dsm4j.data", "../../shared/data"), "neighbourhood-generated");
    static final Instant START = Instant.parse("2023-05-01T00:00:00Z");
    static final int DAYS = 184;
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private NeighbourhoodFiles() {}

    static boolean exist() {
        return Files.exists(FOLDER);
    }

    /** By house. */
    static Map<String, List<CSVRecord>> chargingJobs() {
        return grouped("ev_jobs.csv", row -> row.get("house"));
    }

    /** By house. */
    static Map<String, CSVRecord> cars() {
        return grouped("ev_specs.csv", row -> row.get("house")).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get(0)));
    }

    /** By house and device. */
    static Map<String, List<CSVRecord>> runs() {
        return grouped("timeshift_jobs.csv", row -> row.get("house") + " " + row.get("device"));
    }

    static List<CSVRecord> batteries() {
        return read("battery_specs.csv");
    }

    static ChargingSession session(CSVRecord job) {
        return ChargingSession.of(time(job, "arrival"), time(job, "departure"), number(job, "required_wh"));
    }

    static ApplianceRun run(CSVRecord job, Map<String, List<Double>> profiles) {
        return ApplianceRun.of(
                time(job, "earliest_start"), time(job, "latest_end"), QUARTER, profiles.get(job.get("device")));
    }

    /** By device. */
    static Map<String, List<Double>> profiles() {
        return grouped("timeshift_profiles.csv", row -> row.get("device")).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().stream()
                                .map(row -> number(row, "mean_power_w"))
                                .toList()));
    }

    static double number(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }

    /** Wall clock without daylight saving. */
    private static Instant time(CSVRecord row, String column) {
        return LocalDateTime.parse(row.get(column)).toInstant(ZoneOffset.UTC);
    }

    private static Map<String, List<CSVRecord>> grouped(String file, Function<CSVRecord, String> key) {
        return read(file).stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    /** Net load of each house, W. */
    static Map<String, long[]> loads() {
        Map<String, long[]> loads = new HashMap<>();
        List<CSVRecord> rows = read("houses.csv.gz");
        for (String house : rows.get(0).getParser().getHeaderNames().subList(1, 26)) {
            loads.put(
                    house,
                    rows.stream()
                            .mapToLong(row -> Long.parseLong(row.get(house)))
                            .toArray());
        }
        return loads;
    }

    private static List<CSVRecord> read(String file) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Files.newInputStream(FOLDER.resolve(file));
                InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(in) : in;
                CSVParser parser = CSVParser.parse(plain, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

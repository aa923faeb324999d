package io.github.dsm4j.examples.data;

import io.github.dsm4j.examples.data.DeviceTable.Row;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The long form of what devices do: a line for each sample and device, {@code timestamp,house,device,kind} and the powers, W with
 * three decimals, in order of time. Each sample has the same devices in the same order.
 */
public final class DeviceCsv {
    private static final List<String> HEAD = List.of("timestamp", "house", "device", "kind");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private DeviceCsv() {}

    /**
     * Writes a file.
     *
     * @param file the file
     * @param table what it holds
     * @param step the time between samples
     * @throws DataException if the file cannot be written
     */
    public static void write(Path file, DeviceTable table, Duration step) {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter csv = new CSVPrinter(out, FORMAT)) {
            List<String> header = new ArrayList<>(HEAD);
            header.addAll(table.columns());
            csv.printRecord(header);
            List<long[][]> powers =
                    table.columns().stream().map(table::milliwatts).toList();
            for (int t = 0; t < table.samples(); t++) {
                String time = TimeAxis.text(table.start().plus(step.multipliedBy(t)));
                for (int row = 0; row < table.rows().size(); row++) {
                    printHead(csv, time, table.rows().get(row));
                    for (long[][] column : powers) {
                        csv.print(PowerUnit.watts(column[row][t]));
                    }
                    csv.println();
                }
            }
        } catch (IOException e) {
            throw DataException.of(file.toString(), "cannot be written: " + e, e);
        }
    }

    private static void printHead(CSVPrinter csv, String time, Row row) throws IOException {
        csv.print(time);
        csv.print(row.house());
        csv.print(row.device());
        csv.print(row.kind());
    }

    /**
     * Reads a file written by {@link #write}, and nothing looser.
     *
     * @param file the file
     * @param step the time between samples
     * @param samples how many samples there must be
     * @return what it holds
     * @throws DataException if the file cannot be read or is not of that form
     */
    public static DeviceTable read(Path file, Duration step, int samples) {
        try (CsvFile csv = CsvFile.open(file)) {
            return new DeviceReader(csv, HEAD, step, samples).table();
        }
    }
}

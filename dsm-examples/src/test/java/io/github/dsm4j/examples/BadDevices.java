package io.github.dsm4j.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A device that is not good, as a file of this folder has it, written short.
 *
 * @param kind the kind of device
 * @param config its configuration, JSON
 * @param says the last columns: what messages must say
 */
record BadDevices(String kind, String config, List<String> says) {
    static List<BadDevices> of(String file) throws IOException {
        try (InputStream in = BadDevices.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*", -1))
                    .map(cells -> new BadDevices(
                            cells[0], json(cells[1]), List.of(cells).subList(2, cells.length)))
                    .toList();
        }
    }

    /** {@code S08-10 5} is a session of two hours, {@code R} a run, {@code DAY} a series from midnight, {@code N96} a list. */
    private static String json(String cell) {
        String day = "'2026-05-01T";
        String text = cell.replaceAll(
                        "S(\\d\\d)-(\\d\\d) (-?\\d+)",
                        "{'arrival': " + day + "$1:00:00Z', 'departure': " + day + "$2:00:00Z', 'requiredWh': $3}")
                .replaceAll(
                        "R(\\d\\d)-(\\d\\d) (\\[[^]]*])",
                        "{'earliestStart': " + day + "$1:00:00Z', 'latestEnd': " + day
                                + "$2:00:00Z', 'step': 'PT15M', 'powersW': $3}")
                .replaceAll("DAY(\\[[^]]*])", "{'start': " + day + "00:00:00Z', 'step': 'PT6H', 'values': $1}");
        return Pattern.compile("N96\\[(\\d+)]")
                .matcher(text)
                .replaceAll(list -> Collections.nCopies(96, list.group(1)).toString())
                .replace('\'', '"');
    }

    String json() {
        return "{\"name\": \"%s\", \"config\": %s}".formatted(kind, config);
    }

    @Override
    public String toString() {
        return kind + " " + (config.length() <= 200 ? config : config.substring(0, 200));
    }
}

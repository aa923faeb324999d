package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.data.CsvNeighbourhood;
import io.github.dsm4j.examples.data.GeneratedNeighbourhood;
import io.github.dsm4j.examples.data.NeighbourhoodData;
import io.github.dsm4j.examples.report.Figure;
import io.github.dsm4j.examples.report.Finding;
import io.github.dsm4j.examples.report.Section;
import io.github.dsm4j.examples.report.Table;
import io.github.dsm4j.examples.report.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/** Runs experiments on small data, as the command does. */
final class ExperimentRunner {
    private ExperimentRunner() {}

    /** The quick version on generated houses. */
    static Study study(int houses, int days) {
        GeneratedNeighbourhood generated = GeneratedNeighbourhood.of(1).withHouses(houses);
        return study(generated.withDays(generated.start(), days).generate());
    }

    static Study study(NeighbourhoodData data) {
        return new Study(data, 1, true, 25, 10);
    }

    /** One day of houses whose power in W is a function of the quarter hour. */
    static Study oneDay(Path folder, IntToDoubleFunction... houses) {
        List<String> lines = new ArrayList<>();
        StringBuilder header = new StringBuilder("timestamp");
        for (int house = 1; house <= houses.length; house++) {
            header.append(",house_").append(house);
        }
        lines.add(header.toString());
        for (int t = 0; t < 96; t++) {
            StringBuilder line =
                    new StringBuilder(LocalDateTime.of(2023, 5, 1, 0, 0).plusMinutes(15L * t) + ":00");
            for (IntToDoubleFunction house : houses) {
                line.append(',').append(house.applyAsDouble(t));
            }
            lines.add(line.toString());
        }
        try {
            return study(CsvNeighbourhood.read(Files.write(folder.resolve("data.csv"), lines)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the trials of an experiment that are missing in a folder. */
    static Results run(Experiment experiment, Study study, Path folder) {
        Trials trials = new Trials(study, folder, Instruments.ofThisMachine());
        trials.missing(experiment.trials(study)).forEach(trial -> trials.run(trial, what -> {}, "test"));
        return trials;
    }

    static Section section(Experiment experiment, Study study, Path folder) {
        return experiment.section(study, run(experiment, study, folder));
    }

    static Table table(Section section, String name) {
        return only(
                name, items(section, Table.class).filter(table -> table.name().equals(name)));
    }

    static Stream<String> figures(Section section) {
        return items(section, Figure.class).map(Figure::name);
    }

    static Stream<String> texts(Section section) {
        return items(section, Text.class).map(Text::text);
    }

    private static <T> Stream<T> items(Section section, Class<T> kind) {
        return section.items().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The finding whose claim begins so. */
    static Finding finding(Section section, String claim) {
        return only(
                claim,
                section.findings().stream().filter(finding -> finding.claim().startsWith(claim)));
    }

    /** A cell, by the first cell of its row and the header of its column. */
    static Object cell(Table table, Object row, String header) {
        List<String> headers =
                table.columns().stream().map(column -> column.header()).toList();
        List<Object> cells = only(
                row.toString(),
                table.rows().stream().filter(candidate -> candidate.get(0).equals(row)));
        return cells.get(headers.indexOf(header));
    }

    static double number(Table table, Object row, String header) {
        return ((Number) cell(table, row, header)).doubleValue();
    }

    private static <T> T only(String what, Stream<T> candidates) {
        List<T> found = candidates.toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " times " + what);
        }
        return found.get(0);
    }
}

package io.github.dsm4j.examples.report;

import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.examples.file.AtomicFile;
import io.github.dsm4j.examples.file.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Writes a report as one page that needs nothing else, with its tables and pictures beside it for further use. */
public final class ReportWriter {
    /** The page. */
    public static final String PAGE = "report.html";

    /** The name of the table of all findings, which no other table may have. */
    static final String FINDINGS = "findings";

    private static final String TABLES = "tables";
    private static final String FIGURES = "figures";

    private ReportWriter() {}

    static String tableFile(String name) {
        return TABLES + "/" + name + ".csv";
    }

    static String figureFile(String name) {
        return FIGURES + "/" + name + ".svg";
    }

    /**
     * Writes everything, in place of files that have the same name. The page comes last, so what it mentions is there.
     *
     * @param folder an existing folder
     * @param report the report
     * @throws DsmException if a file cannot be written
     */
    public static void write(Path folder, Report report) {
        makeFolder(folder.resolve(TABLES));
        makeFolder(folder.resolve(FIGURES));
        for (Table table : report.tables()) {
            AtomicFile.write(folder.resolve(tableFile(table.name())), CsvTables.of(table));
        }
        AtomicFile.write(folder.resolve(tableFile(FINDINGS)), CsvTables.ofFindings(report));
        Map<String, byte[]> pictures = new HashMap<>();
        for (Figure figure : report.figures()) {
            byte[] svg = figure.chart().svg();
            pictures.put(figure.name(), svg);
            AtomicFile.write(folder.resolve(figureFile(figure.name())), svg);
        }
        String page = PageTemplate.fill(Page.of(report, pictures));
        AtomicFile.write(folder.resolve(PAGE), page.getBytes(StandardCharsets.UTF_8));
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new DsmException(folder + " cannot be written: " + Reason.of(e), e);
        }
    }
}

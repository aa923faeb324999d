package io.github.dsm4j.examples.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.DsmException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReportWriterTest {
    /** Stays there to be looked at. */
    private static final Path FOLDER = Path.of("target", "sample-report");

    private static final Report REPORT = SampleReport.report();

    private static String page = "";
    private static List<Element> elements = List.of();

    @BeforeAll
    static void write() throws Exception {
        Files.createDirectories(FOLDER);
        ReportWriter.write(FOLDER, REPORT);
        page = Files.readString(FOLDER.resolve(ReportWriter.PAGE));
        elements = elements(FOLDER.resolve(ReportWriter.PAGE));
    }

    /** The page is written so that a reader of XML understands it too. */
    private static List<Element> elements(Path file) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        NodeList all = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    private static List<Element> tags(String tag) {
        return elements.stream().filter(e -> e.getTagName().equals(tag)).toList();
    }

    private static Set<String> attributes(String name) {
        Set<String> values = new TreeSet<>();
        elements.stream().filter(e -> e.hasAttribute(name)).forEach(e -> values.add(e.getAttribute(name)));
        return values;
    }

    @Test
    void textsAreTexts() {
        assertTrue(tags("script").isEmpty(), "a script");
        assertEquals("Evaluation of " + SampleReport.UGLY, tags("h1").get(0).getTextContent());
        assertEquals("Evaluation of " + SampleReport.UGLY, tags("title").get(0).getTextContent());
        assertTrue(tags("th").stream().anyMatch(th -> th.getTextContent().equals(SampleReport.UGLY)), "a cell");
        assertTrue(tags("code").stream().anyMatch(c -> c.getTextContent().equals("--days 184")), "code");
    }

    @Test
    void needsNothingElse() {
        assertTrue(
                tags("link").isEmpty()
                        && tags("iframe").isEmpty()
                        && tags("object").isEmpty(),
                "a resource");
        assertFalse(page.contains("http:") || page.contains("https:") || page.contains("url("), "an address");
        assertTrue(attributes("src").stream().allMatch(src -> src.startsWith("data:image/svg+xml;base64,")), "src");
    }

    @Test
    void linksLeadSomewhere() {
        Set<String> ids = attributes("id");
        for (String link : attributes("href")) {
            assertTrue(
                    link.startsWith("#") ? ids.contains(link.substring(1)) : Files.exists(FOLDER.resolve(link)), link);
        }
        for (String label : attributes("aria-labelledby")) {
            assertTrue(ids.contains(label), label);
        }
    }

    @Test
    void idsAreUnique() {
        List<String> ids = elements.stream()
                .filter(e -> e.hasAttribute("id"))
                .map(e -> e.getAttribute("id"))
                .toList();
        assertEquals(new HashSet<>(ids).size(), ids.size(), ids.toString());
    }

    @Test
    void everyVerdictIsThereInWords() {
        List<String> shown = tags("span").stream()
                .filter(e -> e.getAttribute("class").startsWith("verdict"))
                .map(e -> e.getTextContent().strip())
                .toList();
        for (Verdict verdict : Verdict.values()) {
            String text = verdict.sign() + " " + verdict.word();
            assertEquals(
                    2, shown.stream().filter(text::equals).count(), "once among all findings, once in its section");
        }
    }

    @Test
    void picturesAreTheFiles() throws IOException {
        List<Element> pictures = tags("img");
        assertEquals(REPORT.figures().size(), pictures.size());
        for (int i = 0; i < pictures.size(); i++) {
            Figure figure = REPORT.figures().get(i);
            String data = pictures.get(i).getAttribute("src").replaceFirst("^.*,", "");
            byte[] file = Files.readAllBytes(FOLDER.resolve("figures/" + figure.name() + ".svg"));
            assertArrayEquals(file, Base64.getDecoder().decode(data));
            assertArrayEquals(figure.chart().svg(), file);
            assertEquals(figure.alt(), pictures.get(i).getAttribute("alt"));
        }
    }

    @Test
    void tablesHaveAllRows() throws IOException {
        for (Table table : REPORT.tables()) {
            var records =
                    CsvTablesProperties.parse(Files.readAllBytes(FOLDER.resolve("tables/" + table.name() + ".csv")));
            assertEquals(table.rows().size() + 1, records.size(), table.name());
        }
        var findings = CsvTablesProperties.parse(Files.readAllBytes(FOLDER.resolve("tables/findings.csv")));
        assertEquals(
                List.of("experiment", "claim", "source", "verdict", "evidence"),
                findings.get(0).toList());
        assertEquals(5, findings.size());
        int rows = REPORT.tables().stream()
                .filter(t -> !t.csvOnly())
                .mapToInt(t -> t.rows().size() + 1)
                .sum();
        assertEquals(rows + 5, tags("tr").size(), "on the page, with that of the findings");
        assertEquals(1, tags("details").size(), "folded");
    }

    @Test
    void sameReportGivesSameBytes(@TempDir Path folder) throws IOException {
        ReportWriter.write(folder, SampleReport.report());
        Set<String> written = files(folder);
        assertEquals(files(FOLDER), written);
        assertEquals(
                1 + 1 + REPORT.tables().size() + REPORT.figures().size(), written.size(), "nothing is left behind");
        for (String file : written) {
            assertArrayEquals(Files.readAllBytes(FOLDER.resolve(file)), Files.readAllBytes(folder.resolve(file)), file);
        }
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .forEach(f -> names.add(folder.relativize(f).toString()));
            return names;
        }
    }

    @Test
    void anEmptyReportIsAPage(@TempDir Path folder) throws Exception {
        ReportWriter.write(folder, new Report("nothing", Optional.empty(), List.of(), List.of()));
        List<Element> page = elements(folder.resolve(ReportWriter.PAGE));
        assertTrue(page.stream().noneMatch(e -> e.getAttribute("class").equals("banner")), "no banner");
        assertTrue(
                page.stream().anyMatch(e -> e.getTextContent().startsWith("None: no experiment was run")), "says so");
    }

    @Test
    void saysWhatCannotBeWritten(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        DsmException error = assertThrows(DsmException.class, () -> ReportWriter.write(file, REPORT));
        assertTrue(String.valueOf(error.getMessage()).contains("cannot be written"), error.getMessage());
    }
}

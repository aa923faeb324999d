package io.github.dsm4j.examples.report;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The page without its content. */
final class PageTemplate {
    private PageTemplate() {}

    /** Fills in the content; all texts are escaped. A name that the content lacks is an error. */
    static String fill(Page page) {
        Mustache.Compiler compiler = Mustache.compiler().strictSections(true).withLoader(PageTemplate::open);
        return compiler.loadTemplate("report.mustache").execute(page);
    }

    /** The style sheet, to be copied into the page. */
    static String style() {
        try (InputStream in = resource("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("part of the program", e);
        }
    }

    private static Reader open(String name) {
        return new InputStreamReader(resource(name), StandardCharsets.UTF_8);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PageTemplate.class.getResourceAsStream(name), name);
    }
}

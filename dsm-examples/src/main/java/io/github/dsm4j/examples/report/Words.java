package io.github.dsm4j.examples.report;

import java.util.ArrayList;
import java.util.List;

/** A text as the page shows it. */
record Words(List<Span> spans) {
    private static final String MARK = "`";

    /** A piece of it. */
    record Span(String text, boolean code) {}

    /** Splits a text at its marks; one that has no partner is an ordinary character. */
    static Words of(String text) {
        List<Span> spans = new ArrayList<>();
        String[] pieces = text.split(MARK, -1);
        for (int i = 0; i < pieces.length; i++) {
            boolean closed = i < pieces.length - 1;
            boolean code = i % 2 == 1 && closed;
            String mark = i % 2 == 1 && !closed ? MARK : "";
            if (!pieces[i].isEmpty() || !mark.isEmpty()) {
                spans.add(new Span(mark + pieces[i], code));
            }
        }
        return new Words(List.copyOf(spans));
    }
}

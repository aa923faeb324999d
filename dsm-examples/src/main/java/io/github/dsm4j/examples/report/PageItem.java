package io.github.dsm4j.examples.report;

import java.util.Base64;
import java.util.List;
import java.util.Map;

/** An item as the template reads it: one of the lists has one element. */
record PageItem(List<Words> text, List<Words> warning, List<PageTable> table, List<PageFigure> figure) {
    /** A picture, with the document itself as Base64. */
    record PageFigure(String name, Words caption, String alt, int width, int height, String image, String file) {}

    static PageItem of(Item item, Map<String, byte[]> pictures) {
        // Java 17 has no switch over types.
        if (item instanceof Text text) {
            return new PageItem(List.of(Words.of(text.text())), List.of(), List.of(), List.of());
        }
        if (item instanceof Warning warning) {
            return new PageItem(List.of(), List.of(Words.of(warning.text())), List.of(), List.of());
        }
        if (item instanceof Table table) {
            return new PageItem(List.of(), List.of(), List.of(PageTable.of(table)), List.of());
        }
        return new PageItem(List.of(), List.of(), List.of(), List.of(figure((Figure) item, pictures)));
    }

    private static PageFigure figure(Figure figure, Map<String, byte[]> pictures) {
        return new PageFigure(
                figure.name(),
                Words.of(figure.caption()),
                figure.alt(),
                figure.chart().width(),
                figure.chart().height(),
                Base64.getEncoder().encodeToString(pictures.get(figure.name())),
                ReportWriter.figureFile(figure.name()));
    }
}

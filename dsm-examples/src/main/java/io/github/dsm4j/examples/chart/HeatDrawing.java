package io.github.dsm4j.examples.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.HeatMapChart;

/** Draws a {@link HeatMap}. */
final class HeatDrawing {
    /** Light enough at the dark end for black digits. */
    private static final Color[] RANGE = {new Color(0xf7fbff), new Color(0x9ecae1), new Color(0x4a98c9)};

    private HeatDrawing() {}

    static byte[] of(HeatMap map) {
        HeatMapChart drawn = new HeatMapChart(map.width(), map.height());
        Style.apply(drawn, map.title(), map.x(), map.y());
        drawn.getStyler().setShowValue(true).setRangeColors(RANGE).setValueFont(Style.TEXT);
        List<Number[]> cells = new ArrayList<>();
        for (int row = 0; row < map.rows().size(); row++) {
            for (int column = 0; column < map.columns().size(); column++) {
                cells.add(new Number[] {column, row, map.values().get(row).get(column)});
            }
        }
        drawn.addSeries(map.value().label(), map.columns(), map.rows(), cells);
        return Svg.of(new Drawing(map, drawn, g -> {}, new Legend(List.of())));
    }
}

package io.github.dsm4j.examples.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * Areas on top of each other, in steps over the hours of a day, in panels one below the other with the same axes. What is above
 * zero is stacked upwards, what is below downwards; a line shows the sum. Narrower than other charts, to be read on a phone too.
 *
 * @param y the axis on the left of all panels, linear
 * @param panels from top to bottom, with the same series
 */
public record StackedChart(Axis y, List<Panel> panels) implements Chart {
    /** The width, px. */
    private static final int WIDTH = 560;

    private static final int PANEL = 330;
    private static final int LEGEND = 90;

    /**
     * One picture of several.
     *
     * @param title above it
     * @param areas from zero outwards, all with the same number of intervals
     * @param sum the name of their sum in the legend
     */
    public record Panel(String title, List<Area> areas, String sum) {
        /** Checks the number of intervals. */
        public Panel {
            areas = List.copyOf(areas);
            for (Area area : areas) {
                Numbers.requireSize(area.name(), area.up(), areas.get(0).up().size());
            }
        }

        /** The number of intervals; 0 without areas. */
        int intervals() {
            return areas.isEmpty() ? 0 : areas.get(0).up().size();
        }

        /** How high or low the first areas reach in an interval. */
        double reach(int count, int interval, boolean up) {
            double reach = 0;
            for (Area area : areas.subList(0, count)) {
                reach += (up ? area.up() : area.down()).get(interval);
            }
            return reach;
        }
    }

    /** Checks the axis. */
    public StackedChart {
        panels = List.copyOf(panels);
        if (y.logarithmic()) {
            throw new IllegalArgumentException(y.title() + ": areas stand on zero, which a logarithmic axis has not");
        }
    }

    /**
     * A chart without panels.
     *
     * @param y the axis on the left of all panels, linear
     * @return the chart
     */
    public static StackedChart of(Axis y) {
        return new StackedChart(y, List.of());
    }

    /**
     * The same with one more panel at the bottom.
     *
     * @param title above it
     * @param sum what the sum of the areas is called
     * @param areas from zero outwards
     * @return the chart
     */
    public StackedChart with(String title, String sum, List<Area> areas) {
        Panel added = new Panel(title, areas, sum);
        return new StackedChart(
                y, Stream.concat(panels.stream(), Stream.of(added)).toList());
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height() {
        return panels.size() * PANEL + LEGEND;
    }

    @Override
    public byte[] svg() {
        return StackedDrawing.of(this);
    }
}

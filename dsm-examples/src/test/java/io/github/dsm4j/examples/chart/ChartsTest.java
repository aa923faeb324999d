package io.github.dsm4j.examples.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class ChartsTest {
    private static final List<Double> TWO = List.of(1.0, 2.0);

    static List<Chart> charts() {
        return SampleCharts.all();
    }

    private static String text(Chart chart) {
        return new String(chart.svg(), StandardCharsets.UTF_8);
    }

    private static String rgb(Color colour) {
        return "rgb(" + colour.getRed() + "," + colour.getGreen() + "," + colour.getBlue() + ")";
    }

    @ParameterizedTest
    @MethodSource("charts")
    void isADocumentOfItsSize(Chart chart) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(chart.svg()))
                .getDocumentElement();
        assertEquals("svg", root.getTagName());
        assertEquals(chart.width() + "px", root.getAttribute("width"));
        assertEquals(chart.height() + "px", root.getAttribute("height"));
        assertTrue(root.getElementsByTagName("path").getLength() > 10, "there are no texts");
    }

    /** The names of namespaces are no references. */
    @ParameterizedTest
    @MethodSource("charts")
    void refersToNothingOutside(Chart chart) {
        String text = text(chart).replaceAll(" xmlns(:\\w+)?=\"[^\"]*\"", "");
        assertFalse(text.contains("http"), "an address");
        assertFalse(text.contains("<!DOCTYPE"), "a document type");
        assertFalse(text.contains("<script"), "a script");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void sameChartGivesSameBytes(Chart chart) {
        byte[] first = chart.svg();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertArrayEquals(first, chart.svg());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyLineIsDrawnAndExplained() {
        LineChart chart = SampleCharts.scalability();
        String text = text(chart);
        for (Line line : chart.lines()) {
            String drawn = "stroke:" + rgb(line.look().line());
            assertTrue(text.split(Pattern.quote(drawn), -1).length > 2, line.name());
        }
    }

    @Test
    void everyBarIsDrawnAndExplained() {
        BarChart chart = SampleCharts.categories();
        String text = text(chart);
        for (Bars bars : chart.bars()) {
            String drawn = "fill:" + rgb(bars.look().fill());
            int found = text.split(Pattern.quote(drawn), -1).length - 1;
            assertEquals(chart.categories().size() + 1, found, bars.name());
        }
    }

    /** Once in the legend, and in each panel above and below zero. */
    @Test
    void everyAreaIsDrawnAndExplained() {
        StackedChart chart = SampleCharts.devices();
        String text = text(chart);
        for (Area area : chart.panels().get(0).areas()) {
            String drawn = "fill:" + rgb(area.shade().fill());
            int found = text.split(Pattern.quote(drawn), -1).length - 1;
            assertTrue(found >= 5, area.name() + ": " + found);
        }
        assertEquals(3, text.split("stroke:rgb\\(0,0,0\\)[^>]*stroke-width:1\\.6", -1).length - 1, "sums");
    }

    @Test
    void theGreaterTheDarker() {
        HeatMap map = SampleCharts.flexibility();
        HeatScale scale = HeatScale.of(map);
        int grey = 256;
        for (double value = scale.low(); value <= scale.high(); value += 1) {
            int next = LookTest.grey(scale.colour(value));
            assertTrue(next < grey, "at " + value);
            grey = next;
        }
        assertTrue(grey > 120, "dark digits are read on every shade");
        assertTrue(text(map).contains("fill:" + rgb(scale.colour(scale.high()))), "the greatest value");
    }

    /** Constant values, single points and values that are all zero. */
    @Test
    void drawsWhatHasNoExtent() {
        List<Double> one = List.of(3.0);
        LineChart line = LineChart.of(Axis.of("x", ""), Axis.of("y", "")).with(Line.of("a", Look.POW, one, one));
        assertTrue(text(line).contains("fill:" + rgb(Look.POW.line())), "a mark");
        for (Axis.Scale scale : List.of(Axis.Scale.LOG2, Axis.Scale.LOG10)) {
            Axis axis = Axis.of("x", "").scaled(scale);
            text(LineChart.of(axis, axis).with(Line.of("a", Look.POW, TWO, List.of(1.0, 1.0))));
        }
        BarChart bars =
                BarChart.of(Axis.of("x", ""), Axis.of("y", ""), List.of("a")).with("b", Look.POW, List.of(0.0));
        assertTrue(text(bars).contains(rgb(Look.POW.fill())), "a bar");
    }

    /** The line is interrupted by the third point, and has no other moves. */
    @Test
    void leavesOutWhatHasNoPlace() {
        Axis x = Axis.of("x", "");
        Axis y = Axis.of("y", "").scaled(Axis.Scale.LOG10);
        List<Double> places = List.of(1.0, 2.0, 3.0, 4.0, 5.0);
        Line line = Line.of("a", Look.POW, places, List.of(10.0, 20.0, 0.0, 30.0, 50.0));
        Matcher path = Pattern.compile("<path d=\"([^\"]*)\"[^>]*stroke:" + Pattern.quote(rgb(Look.POW.line())))
                .matcher(text(LineChart.of(x, y).with(line)));
        assertTrue(path.find(), "a line");
        assertEquals(2, path.group(1).split("M", -1).length - 1, path.group(1));
        Line none = Line.of("a", Look.POW, TWO, List.of(0.0, -1.0));
        assertFalse(text(LineChart.of(x, y).with(none)).matches("(?s).*(NaN|Infinity).*"), "nothing at all");
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        Axis linear = Axis.of("x", "");
        Axis log = linear.scaled(Axis.Scale.LOG10);
        assertThrows(IllegalArgumentException.class, () -> Line.of("a", Look.POW, TWO, List.of(1.0, Double.NaN)));
        assertThrows(IllegalArgumentException.class, () -> Line.of("a", Look.POW, TWO, List.of(1.0)));
        assertThrows(IllegalArgumentException.class, () -> log.startingAt(0));
        BarChart bars = BarChart.of(linear, linear, List.of("a", "b"));
        assertThrows(IllegalArgumentException.class, () -> bars.with("c", Look.POW, List.of(1.0)));
        assertThrows(IllegalArgumentException.class, () -> bars.against("c", List.of(1.0)));
        assertThrows(IllegalArgumentException.class, () -> BarChart.of(linear, log, List.of("a")));
        assertThrows(IllegalStateException.class, bars::svg);
        Area area = new Area("a", Shade.PV, TWO, List.of(0.0, -1.0));
        assertThrows(IllegalArgumentException.class, () -> new Area("a", Shade.PV, List.of(-1.0), List.of(0.0)));
        assertThrows(IllegalArgumentException.class, () -> new Area("a", Shade.PV, List.of(0.0), List.of(1.0)));
        assertThrows(IllegalArgumentException.class, () -> new Area("a", Shade.PV, TWO, List.of(0.0)));
        assertThrows(IllegalArgumentException.class, () -> StackedChart.of(log));
        StackedChart stacked = StackedChart.of(linear);
        assertThrows(IllegalStateException.class, stacked::svg);
        Area shorter = new Area("b", Shade.PV, List.of(1.0), List.of(0.0));
        assertThrows(IllegalArgumentException.class, () -> stacked.with("c", "d", List.of(area, shorter)));
        LineChart empty = LineChart.of(linear, linear);
        assertThrows(IllegalStateException.class, empty::svg);
    }
}

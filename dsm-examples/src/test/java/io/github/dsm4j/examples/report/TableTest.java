package io.github.dsm4j.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private static Table.Builder table() {
        return Table.of("peaks", "Peaks").text("approach").number("peak", "kW", 2);
    }

    @ParameterizedTest
    @CsvSource({
        "peak, kW, peak_kW",
        "mean ‖x - p‖, W, mean_x_p_W",
        "Setup time, µs, setup_time_us",
        "energy per day, J/day, energy_per_day_J_per_day",
        "reduction, %, reduction_percent",
        "node, '', node"
    })
    void columnsHaveNamesForPrograms(String header, String unit, String key) {
        assertEquals(key, new Column(header, unit, 1).key());
    }

    @Test
    void takesWhatSuits() {
        Table table = table().row("a", 1)
                .row("b", 2L)
                .row("c", 2.5)
                .row("d", Table.MISSING)
                .build();
        assertEquals(4, table.rows().size());
        assertTrue(table().csvOnly().build().csvOnly(), "csvOnly");
    }

    @Test
    void refusesWhatDoesNotSuit() {
        List<Table.Builder> wrong = List.of(
                table().row("a"),
                table().row("a", "b"),
                table().row(1, 1),
                table().row("a", Double.NaN),
                table().row("a", Double.POSITIVE_INFINITY),
                table().row("a", 1f),
                table().number("Peak", "kW", 1));
        for (Table.Builder builder : wrong) {
            assertThrows(IllegalArgumentException.class, builder::build);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a b", "../a", "a--b", "-a", "a.csv"})
    void refusesNamesThatAreNoFileNames(String name) {
        assertThrows(IllegalArgumentException.class, () -> Table.of(name, "").build());
        assertThrows(
                IllegalArgumentException.class, () -> Section.of(name, "", "").build());
    }

    @Test
    void doesNotChangeWithItsLists() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(List.of("a", 1)));
        Table table = new Table("t", "", table().build().columns(), rows, false);
        rows.get(0).set(1, 2);
        rows.clear();
        assertEquals(List.of(List.of("a", 1)), table.rows());
    }
}

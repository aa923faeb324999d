package io.github.dsm4j.examples.data;

import static io.github.dsm4j.examples.data.NeighbourhoodData.DAY;

import io.github.dsm4j.examples.data.NeighbourhoodData.Note;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reads the wide form of {@link CsvNeighbourhood}: a column of timestamps and one of powers for each house. */
final class WideForm {
    private final CsvFile csv;
    private final List<String> houses;
    private final HouseColumns powers;
    private final List<Note> notes = new ArrayList<>();

    WideForm(CsvFile csv) {
        this.csv = csv;
        this.houses = houses(csv);
        this.powers = new HouseColumns(houses.size());
    }

    /** The names of the house columns, of which there must be one. */
    static List<String> houses(CsvFile csv) {
        List<String> houses = csv.header().subList(1, csv.header().size());
        if (houses.isEmpty()) {
            throw csv.wrongHeader("no houses; expected 'timestamp,house_1,...'");
        }
        if (houses.contains("")) {
            throw csv.wrongHeader("column number " + (houses.indexOf("") + 2) + " has no name");
        }
        return houses;
    }

    NeighbourhoodData read() {
        CsvRow first = csv.first();
        TimeAxis axis = TimeAxis.ofDays(first);
        for (CsvRow row = first; row != null; row = csv.next()) {
            LocalDateTime time = TimeAxis.timestamp(row);
            if (axis.missesLastOfDay(time)) {
                fill(axis);
            }
            axis.accept(row, time);
            add(axis, row);
        }
        if (powers.size() % DAY == DAY - 1) {
            fill(axis);
        }
        axis.checkWholeDays(csv.name(), powers.size());
        int days = powers.size() / DAY;
        return NeighbourhoodData.of(
                CsvNeighbourhood.dataName(csv), houses, axis.start(), days, powers.columns(), notes);
    }

    private void fill(TimeAxis axis) {
        axis.skip();
        powers.addRow();
        note(axis, 0, houses.size() == 1 ? houses.get(0) : "all " + houses.size() + " houses");
    }

    private void add(TimeAxis axis, CsvRow row) {
        powers.addRow();
        for (int house = 0; house < houses.size(); house++) {
            if (!row.text(house + 1).isEmpty()) {
                powers.set(house, row.milliwatts(house + 1, PowerUnit.WATT));
            } else if (powers.size() % DAY == 0) {
                note(axis, house, houses.get(house));
            } else {
                throw row.error(house + 1, "the sample is missing; only the last of a day may be");
            }
        }
    }

    private void note(TimeAxis axis, int house, String whose) {
        int sample = powers.size() - 1;
        notes.add(CsvNeighbourhood.filled(house, whose, sample / DAY, axis.time(sample)));
    }
}

package io.github.dsm4j.examples.data;

import static io.github.dsm4j.examples.data.NeighbourhoodData.DAY;

import io.github.dsm4j.examples.data.NeighbourhoodData.Note;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The samples of one house of a Dataport file, and how they become a series without gaps. Not thread-safe. */
final class DataportHouse {
    private final long id;
    private final List<Sample> samples = new ArrayList<>();

    DataportHouse(long id) {
        this.id = id;
    }

    /**
     * One row of the file.
     *
     * @param quarter its local time, in quarter hours since 1970
     * @param power mW
     * @param offset of the local time from UTC
     * @param line in the file
     */
    record Sample(long quarter, long power, ZoneOffset offset, long line) {
        long day() {
            return Math.floorDiv(quarter, (long) DAY);
        }
    }

    long id() {
        return id;
    }

    List<Sample> samples() {
        return samples;
    }

    /**
     * The samples in the order of time.
     *
     * @param file for messages
     * @param house the number of this house, from 0
     * @param firstDay in days since 1970
     * @param days how many days the file has, over all houses
     * @param notes where filled samples are told
     * @return one power for each quarter hour, mW
     * @throws DataException if there are two samples for one time, or none for one that is not the last of a day
     */
    long[] series(String file, int house, long firstDay, int days, List<Note> notes) {
        samples.sort(Comparator.comparingLong(Sample::quarter));
        HouseColumns series = new HouseColumns(1);
        int taken = 0;
        for (long quarter = firstDay * DAY; quarter < (firstDay + days) * DAY; quarter++) {
            series.addRow();
            if (has(taken, quarter)) {
                series.set(0, samples.get(taken++).power());
                checkOnce(file, taken, quarter);
            } else if (series.size() % DAY == 0) {
                String name = "house_" + (house + 1) + " (dataid " + id + ")";
                notes.add(CsvNeighbourhood.filled(house, name, series.size() / DAY - 1, time(quarter)));
            } else {
                throw missing(file, taken, quarter);
            }
        }
        return series.columns()[0];
    }

    private boolean has(int next, long quarter) {
        return next < samples.size() && samples.get(next).quarter() == quarter;
    }

    private void checkOnce(String file, int next, long quarter) {
        if (has(next, quarter)) {
            throw DataException.at(
                    file,
                    samples.get(next).line(),
                    "second sample of dataid " + id + " for " + TimeAxis.text(time(quarter)) + ", the first is in line "
                            + samples.get(next - 1).line() + clockChange(next));
        }
    }

    private DataException missing(String file, int next, long quarter) {
        String problem = "no sample of dataid " + id + " for " + TimeAxis.text(time(quarter))
                + "; each house needs every quarter hour of all days in the file, save the last of a day";
        return next < samples.size()
                ? DataException.at(file, samples.get(next).line(), problem + clockChange(next))
                : DataException.of(file, problem);
    }

    /** The clock was changed where the offset from UTC differs between two rows that should follow each other. */
    private String clockChange(int next) {
        boolean changed = next > 0
                && !samples.get(next).offset().equals(samples.get(next - 1).offset());
        return changed ? TimeAxis.CLOCK_CHANGE : "";
    }

    private static LocalDateTime time(long quarter) {
        return LocalDateTime.ofEpochSecond(quarter * NeighbourhoodData.QUARTER_HOUR.toSeconds(), 0, ZoneOffset.UTC);
    }
}

package io.github.dsm4j.examples.data;

import io.github.dsm4j.examples.data.NeighbourhoodData.Note;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Reads the baseload of a neighbourhood from a CSV file of one of two forms, told apart by the header; plain or gzip,
 * told apart by the first bytes. The text is UTF-8 with commas and decimal points. Decimals are read exactly and
 * rounded to whole milliwatts, halves away from zero. All methods are thread-safe.
 *
 * <p><b>Wide form</b>: {@code timestamp,house_1,house_2,...}, one row per quarter hour in order of time, timestamps
 * like {@code 2023-05-01T00:00:00} without offset, powers in W. The houses may have other names.
 *
 * <p><b>Dataport form</b>: the 15-minute export of Pecan Street's Dataport, the source of the thesis's data (§3.3.1):
 * columns {@code dataid}, {@code local_15min} and {@code grid} in any place, others are ignored; rows in any order;
 * powers in kW; times like {@code 2019-05-01 00:00:00-05}, of which the local time counts. The houses are numbered by
 * ascending {@code dataid}, and the notes say which is which. Their baseload is {@code grid}, Dataport's net exchange
 * with the grid: consumption minus generation ({@code solar}, {@code solar2}), negative while the house feeds in. That
 * is the thesis's "appliances and PV generation into one baseload profile"; houses without storage, as in the thesis,
 * need no more.
 *
 * <p><b>Gaps</b>: every house has 96 samples on every day. A missing last sample of a day is filled with a copy of the
 * one before, as in the thesis (§3.3.1), and told in the notes; any other gap is an error. So is the day of a clock
 * change, which has 92 or 100 local quarter hours: leave it out.
 */
public final class CsvNeighbourhood {
    private CsvNeighbourhood() {}

    /**
     * Reads a file of either form.
     *
     * @param file the file
     * @return its data, named like the file
     * @throws DataException if the file is not there, cannot be read or breaks a rule above, or a power exceeds 1 GW
     */
    public static NeighbourhoodData read(Path file) {
        try (CsvFile csv = CsvFile.open(file)) {
            List<String> header = csv.header();
            if (header.get(0).equals("timestamp")) {
                return new WideForm(csv).read();
            }
            if (header.contains("dataid")) {
                return new DataportForm(csv).read();
            }
            throw csv.wrongHeader("it begins with '" + header.get(0) + "'; expected 'timestamp,house_1,...' or"
                    + " a Dataport export with 'dataid', 'local_15min' and 'grid'");
        }
    }

    /** The file without its folder, by which data is called in reports. */
    static String dataName(CsvFile csv) {
        Path name = Path.of(csv.name()).getFileName();
        return name == null ? csv.name() : name.toString();
    }

    /** The note on a sample that was the last of its day, missing, and filled with a copy of the one before. */
    static Note filled(int house, String whose, int day, LocalDateTime missing) {
        return new Note(
                house,
                day,
                whose + ": no sample at " + TimeAxis.text(missing)
                        + ", filled with a copy of the one before (thesis 3.3.1)");
    }
}

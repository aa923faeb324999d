package io.github.dsm4j.examples.data;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalQuery;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** One row of a {@link CsvFile}. Columns are numbered from 0. */
record CsvRow(String file, long line, List<String> header, CSVRecord fields) {

    String text(int column) {
        return fields.get(column);
    }

    /**
     * Reads a power.
     *
     * @return the power, mW
     * @throws DataException if the field is not a number or out of range
     */
    long milliwatts(int column, PowerUnit unit) {
        try {
            return unit.milliwatts(text(column));
        } catch (NumberFormatException e) {
            throw error(column, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Reads a power in W that was written by {@link PowerUnit#watts}.
     *
     * @return the power, mW
     * @throws DataException if that would not have been written like this
     */
    long exactMilliwatts(int column) {
        long power = milliwatts(column, PowerUnit.WATT);
        if (!PowerUnit.watts(power).equals(text(column))) {
            throw error(column, "'" + text(column) + "' W; expected three decimals, as " + PowerUnit.watts(power));
        }
        return power;
    }

    /**
     * Reads a date or time.
     *
     * @throws DataException if the field has another form
     */
    <T> T time(int column, DateTimeFormatter format, TemporalQuery<T> type, String example) {
        try {
            return format.parse(text(column), type);
        } catch (DateTimeException e) {
            throw error(column, "'" + text(column) + "' is not a time; expected one like " + example);
        }
    }

    DataException error(String problem) {
        return DataException.at(file, line, problem);
    }

    DataException error(int column, String problem) {
        return DataException.at(file, line, header.get(column), problem);
    }
}

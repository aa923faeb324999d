package io.github.dsm4j.examples.data;

import io.github.dsm4j.api.DsmException;
import java.io.Serial;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Data that cannot be used. The message names the file, the line and the column, what is there and what is allowed. */
public final class DataException extends DsmException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String source;
    private final long line;
    private final @Nullable String column;

    private DataException(String source, long line, @Nullable String column, String problem) {
        super(place(source, line, column) + ": " + problem);
        this.source = source;
        this.line = line;
        this.column = column;
    }

    private DataException(String source, String problem, Throwable cause) {
        super(source + ": " + problem, cause);
        this.source = source;
        this.line = 0;
        this.column = null;
    }

    static DataException of(String source, String problem) {
        return new DataException(source, 0, null, problem);
    }

    static DataException of(String source, String problem, Throwable cause) {
        return new DataException(source, problem, cause);
    }

    static DataException at(String source, long line, String problem) {
        return new DataException(source, line, null, problem);
    }

    static DataException at(String source, long line, String column, String problem) {
        return new DataException(source, line, column, problem);
    }

    private static String place(String source, long line, @Nullable String column) {
        return source + (line > 0 ? ", line " + line : "") + (column == null ? "" : ", column " + column);
    }

    /**
     * Where the data came from.
     *
     * @return the file as it was named, or the name of the data
     */
    public String source() {
        return source;
    }

    /**
     * The line of the file.
     *
     * @return the line, 1 for the first; empty if the problem belongs to no line
     */
    public OptionalLong line() {
        return line > 0 ? OptionalLong.of(line) : OptionalLong.empty();
    }

    /**
     * The column of the file.
     *
     * @return the column's name in the header; empty if the problem belongs to no single column
     */
    public Optional<String> column() {
        return Optional.ofNullable(column);
    }
}

package io.github.dsm4j.examples.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes cells, for people and for programs. */
final class Cells {
    /** For people: there is no value. */
    private static final String NOTHING = "–";

    /** Numbers with more digits than these are set in groups of three. */
    private static final int UNGROUPED = 4;

    private static final char THIN_SPACE = '\u202f';

    private Cells() {}

    /** For people: rounded, thousands set apart, with a true minus sign. */
    static String shown(Column column, Object cell) {
        if (cell == Table.MISSING) {
            return NOTHING;
        }
        return column.numeric() ? number(new BigDecimal(cell.toString()), column.decimals()) : cell.toString();
    }

    /** For programs: every digit of it, and nothing if it is missing. */
    static String stored(Object cell) {
        return cell == Table.MISSING ? "" : cell.toString();
    }

    private static String number(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        StringBuilder digits = new StringBuilder(rounded.abs().toPlainString());
        int point = decimals == 0 ? digits.length() : digits.length() - decimals - 1;
        for (int i = point - 3; i > 0 && point > UNGROUPED; i -= 3) {
            digits.insert(i, THIN_SPACE);
        }
        return (rounded.signum() < 0 ? "−" : "") + digits;
    }
}

package io.github.dsm4j.api.device;

import java.util.Locale;

/**
 * A bound that a profile breaks, or that no profile can keep.
 *
 * @param bound the name of the bound ({@code maximum power}, {@code minimum state of charge})
 * @param interval the interval, from 0
 * @param amount by how much, positive
 * @param unit the unit of the amount ({@code W}, {@code Wh})
 */
public record Violation(String bound, int interval, double amount, String unit) {
    /**
     * The same violation as a part of something larger.
     *
     * @param whole the part's name ({@code devices[2]})
     * @return the violation, its bound named after it
     */
    public Violation within(String whole) {
        return new Violation(whole + ": " + bound, interval, amount, unit);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s broken by %.3f %s in interval %d", bound, amount, unit, interval);
    }
}

package io.github.dsm4j.steering.internal;

/**
 * What self-discharge does in one interval, integrated exactly: with constant net power {@code y} into a store that loses the
 * share {@code perHour} of its energy in an hour, {@code s' = y - k s} with {@code k = -ln(1 - perHour)}, so at the end of the
 * interval
 *
 * <pre>  s = kept s_before + hours y,   kept = e^(-k h),   hours = (1 - e^(-k h)) / k</pre>
 *
 * <p>Two intervals in a row do what one of both lengths does. Uses StrictMath, so the bits are the same everywhere.
 *
 * @param kept the share of the energy that is left at the end, above 0 to 1
 * @param hours what the net power counts for, at most the length of the interval, h
 */
public record Decay(double kept, double hours) {
    /** A share so small that nothing is left; keeps the scale of energies finite. */
    private static final double LEAST = 0x1p-100;

    /**
     * The decay in an interval.
     *
     * @param perHour the share lost in an hour, 0 to below 1
     * @param seconds the length of the interval
     * @return the decay
     */
    public static Decay of(double perHour, long seconds) {
        double hours = seconds / 3600.0;
        if (perHour == 0) {
            return new Decay(1, hours);
        }
        double rate = -StrictMath.log1p(-perHour);
        return new Decay(Math.max(LEAST, StrictMath.exp(-rate * hours)), -StrictMath.expm1(-rate * hours) / rate);
    }
}

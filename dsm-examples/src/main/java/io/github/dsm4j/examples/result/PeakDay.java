package io.github.dsm4j.examples.result;

import io.github.dsm4j.examples.planning.LocalProfiles;

/** The day that pictures show. */
final class PeakDay {
    private PeakDay() {}

    /** The day with the highest peak, the first of several. */
    static int of(LocalProfiles uncontrolled) {
        int highest = 0;
        long peak = Long.MIN_VALUE;
        for (int day = 0; day < uncontrolled.days(); day++) {
            long next = uncontrolled.aggregate(day).peak();
            if (next > peak) {
                peak = next;
                highest = day;
            }
        }
        return highest;
    }
}

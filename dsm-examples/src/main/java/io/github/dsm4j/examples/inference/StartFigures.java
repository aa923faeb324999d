package io.github.dsm4j.examples.inference;

import io.github.dsm4j.api.profile.PowerProfile;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What starting profiles tell about baseloads. Shares are of all house days, from 0 to 1.
 *
 * @param exact the share on which the starting profile is the baseload
 * @param sameEnergy the share on which it has the energy of the baseload, to 1 mW in the mean
 * @param flat the share on which it has one power all day, to 2 mW
 * @param intervals the share of all intervals in which it is the baseload
 * @param steps the share of the changes of the baseload from one interval to the next that it shows exactly
 * @param start how near the starting profile itself is to the baseload
 * @param mean how near the mean of the starting profile is
 * @param typical how near a guess is that does not use the starting profile: the mean of the other houses
 */
record StartFigures(
        double exact,
        double sameEnergy,
        double flat,
        double intervals,
        double steps,
        Guess start,
        Guess mean,
        Guess typical) {
    /** Half an hour on either side of a peak counts as found; so does the interval itself. */
    private static final int NEAR = 2;

    /**
     * How good a guess of the baseload is.
     *
     * @param distance the median of its distance relative to the norm of the baseload
     * @param correlation the median of its correlation with the baseload
     * @param peaks the share on which its peak is within half an hour of that of the baseload
     */
    record Guess(double distance, double correlation, double peaks) {
        static Guess of(List<HouseDay> days, Function<HouseDay, PowerProfile> guess) {
            return new Guess(
                    Sample.of(days, d -> Curve.distance(guess.apply(d), d.baseload()))
                            .median(),
                    Sample.of(days, d -> Curve.correlation(guess.apply(d), d.baseload()))
                            .median(),
                    Sample.of(days, d -> apart(guess.apply(d), d.baseload())).share(intervals -> intervals <= NEAR));
        }

        private static double apart(PowerProfile guess, PowerProfile truth) {
            return Curve.isFlat(guess) ? Double.POSITIVE_INFINITY : Math.abs(Curve.peak(guess) - Curve.peak(truth));
        }
    }

    static StartFigures of(List<HouseDay> days) {
        return new StartFigures(
                Sample.of(days, d -> d.start().equals(d.baseload()) ? 1 : 0).share(v -> v > 0),
                Sample.of(days, d -> Math.abs(Curve.mean(d.start()) - Curve.mean(d.baseload())))
                        .share(mw -> mw <= 1),
                Sample.of(days, d -> Curve.isFlat(d.start()) ? 1 : 0).share(v -> v > 0),
                mean(days, d -> Curve.agreement(d.start(), d.baseload())),
                mean(days, d -> Curve.sameSteps(d.start(), d.baseload())),
                Guess.of(days, HouseDay::start),
                Guess.of(days, d -> Curve.flat(d.start())),
                Guess.of(days, HouseDay::typical));
    }

    private static double mean(List<HouseDay> days, ToDoubleFunction<HouseDay> number) {
        return days.stream().mapToDouble(number).average().orElse(Double.NaN);
    }
}

package io.github.dsm4j.examples.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How close neighbourhoods come to the desired profile, by capacity and power rating of their batteries.
 *
 * @param capacitiesWh the capacities, ascending, each twice the one before
 * @param powersW the power ratings, ascending, each twice the one before
 * @param startW the mean distance without batteries, W; more than 0
 * @param limitW the least mean distance that any battery could reach, W
 * @param distancesW the mean distance for every capacity, and for that every power rating, W
 */
record FlexibilityGrid(
        List<Double> capacitiesWh, List<Double> powersW, double startW, double limitW, List<List<Double>> distancesW) {
    /** A difference of this many percent of the distance without batteries matters. */
    static final double MATTERS = 1;

    FlexibilityGrid {
        capacitiesWh = List.copyOf(capacitiesWh);
        powersW = List.copyOf(powersW);
        distancesW = distancesW.stream().map(List::copyOf).toList();
    }

    static FlexibilityGrid of(Study study, Results results) {
        LoadCase none = LoadCase.of(SharedTrials.none(study), results);
        return new FlexibilityGrid(
                Flexibility.capacities(study),
                Flexibility.POWERS,
                none.distanceW(),
                none.limit().distanceW(),
                Flexibility.capacities(study).stream()
                        .map(capacity -> Flexibility.POWERS.stream()
                                .map(power -> results.of(Flexibility.trial(study, capacity, power))
                                        .meanDistanceW())
                                .toList())
                        .toList());
    }

    /** What of a battery is varied. */
    enum Side {
        CAPACITY,
        POWER;

        Side other() {
            return this == CAPACITY ? POWER : CAPACITY;
        }
    }

    /** What the grid has along a side, ascending. */
    List<Double> values(Side side) {
        return side == Side.CAPACITY ? capacitiesWh : powersW;
    }

    /** The place of the thesis's battery on a side. */
    int thesis(Side side) {
        return values(side)
                .indexOf(
                        side == Side.CAPACITY
                                ? SharedTrials.POWERWALL.capacityWh()
                                : SharedTrials.POWERWALL.maxPowerW());
    }

    double distanceW(int capacity, int power) {
        return distancesW.get(capacity).get(power);
    }

    /** The improvement that a distance is, in percent of the distance without batteries. */
    double percent(double distanceW) {
        return 100 * (startW - distanceW) / startW;
    }

    /** The improvement in percent, by a place on a side and a place on the other. */
    double percent(Side side, int place, int other) {
        return percent(side == Side.CAPACITY ? distanceW(place, other) : distanceW(other, place));
    }

    /** Every way to double what is on a side. */
    List<Doubling> doublings(Side side) {
        int others = values(side.other()).size();
        return IntStream.range(1, values(side).size())
                .boxed()
                .flatMap(place -> IntStream.range(0, others)
                        .mapToObj(other -> new Doubling(
                                values(side).get(place),
                                percent(side, place, other) - percent(side, place - 1, other))))
                .toList();
    }

    /**
     * How much is enough.
     *
     * @param side of which
     * @param other the place on the other side
     * @return the least place from which the largest of the grid would add nothing that matters; empty if only the largest is so
     */
    Optional<Integer> enough(Side side, int other) {
        int last = values(side).size() - 1;
        double most = percent(side, last, other);
        return IntStream.range(0, last)
                .filter(place -> most - percent(side, place, other) < MATTERS)
                .boxed()
                .findFirst();
    }

    /**
     * One doubling of capacity or power rating.
     *
     * @param value what it comes to, Wh or W
     * @param gain what it brings, in percent of the distance without batteries
     */
    record Doubling(double value, double gain) {
        boolean matters() {
            return gain >= MATTERS;
        }

        boolean harms() {
            return gain <= -MATTERS;
        }
    }
}

package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.planning.Approach;
import java.util.Map;

/** What the thesis measured, to hold it beside what is measured here: 25 nodes, a target of 2^250. */
final class Thesis {
    /** How many nodes its network has. */
    static final int NODES = 25;

    /** Target and mean time of the slowest race of Fig. 6.2 (§6.2.2). */
    static final int HARDEST_BITS = 239;

    static final double HARDEST_S = 780.7677;

    /** A day of centralised profile steering (Table 6.2). */
    static final Times CENTRALISED = new Times(1.5045, 0.8802, 0, 0, 2.4691, 1);

    private static final Map<Approach, Times> TIMES = Map.of(
            Approach.METHOD1_POW, new Times(10.7802, 2.6203, 0.3276, 0.3624, 14.2687, 5.77),
            Approach.METHOD2_POW, new Times(3.3818, 36.3786, 0.1759, 0.8049, 40.7557, 16.50),
            Approach.METHOD1_POS, new Times(11.2545, 2.4764, 0.0272, 4.5114, 18.9536, 7.67),
            Approach.METHOD2_POS, new Times(3.3453, 36.5367, 0.0152, 3.9289, 43.8490, 17.75));

    private static final Map<Approach, Double> JOULES = Map.of(
            Approach.METHOD1_POW, 770.7554,
            Approach.METHOD2_POW, 542.1310,
            Approach.METHOD1_POS, 845.2531,
            Approach.METHOD2_POS, 617.2701);

    private Thesis() {}

    /**
     * A row of Table 6.2, in s.
     *
     * @param setup setup
     * @param iterations iterations of profile steering
     * @param protocol the consensus protocol
     * @param declaring declaring the winner
     * @param day the whole day; more than the sum of the others
     * @param factor how many times a day of centralised steering, as the thesis states it (§6.2.1)
     */
    record Times(double setup, double iterations, double protocol, double declaring, double day, double factor) {
        double consensus() {
            return protocol + declaring;
        }
    }

    /** The times of one of the four approaches. */
    static Times times(Approach approach) {
        return of(TIMES, approach);
    }

    /** The energy of a day of one of the four approaches, J (Table 6.8). */
    static double joules(Approach approach) {
        return of(JOULES, approach);
    }

    private static <T> T of(Map<Approach, T> table, Approach approach) {
        T value = table.get(approach);
        if (value == null) {
            throw new IllegalArgumentException("the thesis has no row for " + approach);
        }
        return value;
    }
}

package io.github.dsm4j.examples.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How fast a node makes attempts.
 *
 * @param name whose speed
 * @param attemptS time of one attempt, s
 * @param unit a unit that suits its times
 * @param unitsPerSecond how many of this unit make a second
 */
record HashSpeed(String name, double attemptS, String unit, double unitsPerSecond) {
    /** Fewer hashes than this say nothing about the speed: the rest of the consensus step takes longer. */
    private static final double ENOUGH = 100_000;

    /** The thesis's: the mean time of its hardest races, by the hashes that their winners are expected to compute. */
    static HashSpeed ofThesis() {
        return new HashSpeed(
                "the thesis", Thesis.HARDEST_S / new Race(Thesis.HARDEST_BITS, Thesis.NODES).expected(), "s", 1);
    }

    /**
     * That of one core of this machine: what the hardest races took more than the easiest, by the hashes that they took more.
     *
     * @param races in descending order of their targets
     * @return the speed; empty if there were too few hashes to tell
     */
    static Optional<HashSpeed> ofThisMachine(List<Difficulty> races) {
        Difficulty easy = races.get(0);
        Difficulty hard = races.get(races.size() - 1);
        double hashes = hard.computed() - easy.computed();
        double seconds = hard.processorS() - easy.processorS();
        return hashes >= ENOUGH && seconds > 0
                ? Optional.of(new HashSpeed("this machine", seconds / hashes, "µs", 1e6))
                : Optional.empty();
    }

    double perSecond() {
        return 1 / attemptS;
    }

    /** How long the winner of a race takes, as a mean of those run, s. */
    double seconds(Difficulty race) {
        return race.winner() * attemptS;
    }

    /** The same in theory. */
    double expectedSeconds(Difficulty race) {
        return race.theory().expected() * attemptS;
    }

    /**
     * The target at which a race is expected to take as long as something else, as exponent of 2.
     *
     * @param otherS how long that takes, s
     * @param nodes how many nodes race
     * @return the exponent; empty if every race takes longer
     */
    OptionalDouble crossing(double otherS, int nodes) {
        return otherS > attemptS
                ? OptionalDouble.of(Race.ofExpected(otherS / attemptS, nodes).bits())
                : OptionalDouble.empty();
    }

    /**
     * The same by the races that were run, between the two targets where they pass it for good.
     *
     * @param otherS how long the other takes, s
     * @param races in descending order of their targets
     * @return the exponent; empty if they do not pass it
     */
    OptionalDouble crossing(double otherS, List<Difficulty> races) {
        for (int i = races.size() - 1; i > 0; i--) {
            double hard = Math.log(seconds(races.get(i)) / otherS);
            double easy = Math.log(seconds(races.get(i - 1)) / otherS);
            if (hard < 0) {
                return OptionalDouble.empty();
            }
            if (easy < 0) {
                int bits = races.get(i).bits();
                return OptionalDouble.of(bits + (races.get(i - 1).bits() - bits) * hard / (hard - easy));
            }
        }
        return OptionalDouble.empty();
    }
}

package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.evaluation.Race.Interval;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Table;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The tables of the network difficulty experiment.
 *
 * @param races easiest first
 * @param stakeS what proof of stake takes with the declaration, s
 */
record DifficultyTables(List<Difficulty> races, double stakeS) {
    /** The thesis means a race of this many. */
    private static final int THESIS_RACES = 10;

    Table hashes() {
        Table.Builder table = Table.of(
                        "difficulty-hashes",
                        "Hashes per race by target, with " + races.get(0).nodes()
                                + " nodes. Between the two limits the mean of so many races lies with a probability of 95 %."
                                + " All nodes: what all compute until the race is won, the winner's number times the number"
                                + " of nodes. Computed here: what this process really computed; nodes that lose compute"
                                + " ahead of the network's clock, in portions.")
                .text("target")
                .number("races", "", 0)
                .number("winner, mean", "hashes", 1)
                .number("winner, expected", "hashes", 1)
                .number("lower limit", "hashes", 1)
                .number("upper limit", "hashes", 1)
                .number("all nodes, mean", "hashes", 0)
                .number("all nodes, expected", "hashes", 0)
                .number("computed here, mean", "hashes", 0);
        for (Difficulty race : races) {
            Interval limits = race.theory().interval(race.races());
            double expected = race.theory().expected();
            table.row(
                    race.target(),
                    race.races(),
                    race.winner(),
                    expected,
                    limits.from(),
                    limits.to(),
                    race.winner() * race.nodes(),
                    expected * race.nodes(),
                    race.computed());
        }
        return table.build();
    }

    /** What follows from the thesis about its speed. */
    static String speedOfThesis() {
        double hardest = new Race(Thesis.HARDEST_BITS, Thesis.NODES).expected();
        double usual = new Race(TrialBuilder.TARGET_BITS, Thesis.NODES).expected();
        return String.format(
                Locale.ROOT,
                "Time is the winner's hashes times the time of an attempt. The thesis does not state its speed, but it"
                        + " follows: %.2f s at 2^%d with %d nodes, whose winner is expected to need %.0f attempts, make"
                        + " %.3f s an attempt (with a standard error of %.0f %%, from %d races). Its times at 2^%d, %.4f s"
                        + " by method 1 and %.4f s by method 2 at %.2f attempts, would make %.3f and %.3f s: that two"
                        + " means of 184 equal races differ so much says that more than hashing was timed there.",
                Thesis.HARDEST_S,
                Thesis.HARDEST_BITS,
                Thesis.NODES,
                hardest,
                HashSpeed.ofThesis().attemptS(),
                100 / Math.sqrt(THESIS_RACES),
                THESIS_RACES,
                TrialBuilder.TARGET_BITS,
                Thesis.times(Approach.METHOD1_POW).protocol(),
                Thesis.times(Approach.METHOD2_POW).protocol(),
                usual,
                Thesis.times(Approach.METHOD1_POW).protocol() / usual,
                Thesis.times(Approach.METHOD2_POW).protocol() / usual);
    }

    Table times(String name, HashSpeed speed) {
        Table.Builder table = Table.of(
                        name,
                        "How long a race takes at the speed of " + speed.name() + ": " + number(speed.perSecond())
                                + " attempts per second and node. Mean: the hashes of the races that were run; expected: in"
                                + " theory.")
                .text("target")
                .number("mean", speed.unit(), 3)
                .number("expected", speed.unit(), 3);
        races.forEach(race -> table.row(
                race.target(),
                speed.seconds(race) * speed.unitsPerSecond(),
                speed.expectedSeconds(race) * speed.unitsPerSecond()));
        return table.build();
    }

    Table crossings(String name, HashSpeed speed) {
        Table.Builder table = Table.of(
                        name,
                        "Below which target a race takes longer than proof of stake with the declaration, as exponent of 2,"
                                + " at the speed of " + speed.name()
                                + ". Missing in theory: it takes longer at every target; missing by the"
                                + " races: not within the targets that were run.")
                .text("proof of stake")
                .number("time", "s", 4)
                .number("exponent in theory", "", 2)
                .number("exponent by the races", "", 2);
        table.row(row("here", stakeS, speed));
        table.row(row("thesis, method 1", Thesis.times(Approach.METHOD1_POS).consensus(), speed));
        return table.build();
    }

    private Object[] row(String which, double seconds, HashSpeed speed) {
        return new Object[] {
            which, seconds, cell(speed.crossing(seconds, races.get(0).nodes())), cell(speed.crossing(seconds, races))
        };
    }

    private static Object cell(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : Table.MISSING;
    }

    static String number(double value) {
        return value >= 1000 ? String.format(Locale.ROOT, "%,.0f", value) : Inequality.number(value);
    }
}

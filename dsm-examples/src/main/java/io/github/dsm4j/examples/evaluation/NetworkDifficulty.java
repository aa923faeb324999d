package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the target of proof of work decides what a block takes (thesis §6.2.2, Fig. 6.2). */
final class NetworkDifficulty implements Experiment {
    private static final int EASIEST_BITS = 256;
    private static final int HARDEST_BITS = 230;

    /** The quick version goes on to where hashing takes long enough to be timed. */
    private static final List<Integer> QUICK_BITS = List.of(256, 254, 252, 250, 248, 246, 244, 242, 239, 236);

    /** The thesis has 10; means of twice as many scatter less. */
    private static final int RACES = 20;

    /** Below 2 to this there are fewer races: each takes seconds. */
    private static final int HARD_BITS = 233;

    private static final int HARD_RACES = 10;
    private static final int FEWEST_RACES = 7;

    @Override
    public String name() {
        return "difficulty";
    }

    @Override
    public Optional<String> whyNot(Study study) {
        Optional<String> tooFew = study.days() < FEWEST_RACES
                ? Optional.of("a mean needs at least " + FEWEST_RACES + " races, one a day; the data has "
                        + study.days() + " days")
                : Optional.empty();
        return TimedTrials.whyNot(study).or(() -> tooFew);
    }

    @Override
    public List<Trial> trials(Study study) {
        return Stream.concat(races(study), Stream.of(stake(study))).toList();
    }

    /** Easiest first. */
    private static Stream<Trial> races(Study study) {
        Stream<Integer> targets = study.quick()
                ? QUICK_BITS.stream()
                : Stream.iterate(EASIEST_BITS, bits -> bits >= HARDEST_BITS, bits -> bits - 1);
        return targets.map(target -> study.trial("difficulty-" + target, Approach.METHOD2_POW)
                .houses(Math.min(Thesis.NODES, study.houses()))
                .days(study.days(target < HARD_BITS ? HARD_RACES : RACES))
                .batteries(List.of(SharedTrials.POWERWALL))
                .targetBits(target)
                .build());
    }

    private static Trial stake(Study study) {
        return SharedTrials.network(study, Approach.METHOD2_POS);
    }

    @Override
    public Section section(Study study, Results results) {
        List<Difficulty> races =
                races(study).map(trial -> Difficulty.of(trial, results)).toList();
        double stakeS = DayCost.of(stake(study), results).waitingMs(DayCost.WHOLE_CONSENSUS) / 1000;
        HashSpeed thesis = HashSpeed.ofThesis();
        Optional<HashSpeed> own = HashSpeed.ofThisMachine(races);
        DifficultyTables tables = new DifficultyTables(races, stakeS);
        DifficultyFigures figures = new DifficultyFigures(races);
        Section.Builder section = Section.of(name(), "Network difficulty", "thesis §6.2.2, Fig. 6.2")
                .text(
                        "All nodes look for a hash that is not above the target; the first that finds one wins the race and"
                                + " writes the block. All are equally fast, so in a race every node computes as many hashes as the"
                                + " winner. A hash is below the target with probability p = (target + 1) / 2^256; the first of N"
                                + " nodes is expected to need 1 / (1 - (1 - p)^N) attempts.")
                .add(tables.hashes())
                .add(figures.hashes())
                .text(DifficultyTables.speedOfThesis())
                .add(tables.times("difficulty-time", thesis));
        own.ifPresent(speed -> section.add(tables.times("difficulty-time-measured", speed)));
        section.add(figures.times(thesis, own, stakeS))
                .text("Whoever holds proof of work against proof of stake compares the race with the "
                        + DifficultyTables.number(stakeS * 1000)
                        + " ms in which proof of stake finds and declares its winner here: two messages one after the other"
                        + " at " + TrialBuilder.LATENCY.toMillis()
                        + " ms. Proof of work needs the same two messages and the race besides, so that its whole consensus"
                        + " is the slower one at every target; as in the thesis's Fig. 6.2, where they cross is where the"
                        + " race alone takes as long.")
                .add(tables.crossings("difficulty-crossover", thesis));
        own.ifPresent(speed -> section.add(tables.crossings("difficulty-crossover-measured", speed)));
        new DifficultyFindings(races, stakeS, thesis, own).all().forEach(section::finding);
        return section.build();
    }
}

package io.github.dsm4j.examples.evaluation;

import static io.github.dsm4j.examples.chart.Axis.Scale.LOG10;
import static io.github.dsm4j.examples.chart.Axis.Scale.LOG2;

import io.github.dsm4j.examples.chart.Axis;
import io.github.dsm4j.examples.chart.Line;
import io.github.dsm4j.examples.chart.LineChart;
import io.github.dsm4j.examples.chart.Look;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Figure;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The pictures of the network difficulty experiment.
 *
 * @param races easiest first
 */
record DifficultyFigures(List<Difficulty> races) {
    private static final Axis TARGET = Axis.of("target", "").scaled(LOG2);

    Figure hashes() {
        LineChart chart = LineChart.of(TARGET, Axis.of("hashes per race", "").scaled(LOG10))
                .with(theory("winner, theory", race -> race.theory().expected()))
                .with(theory("all nodes, theory", race -> race.theory().expected() * race.nodes()))
                .with(marks("winner, mean", Look.METHOD2_POW, Difficulty::winner))
                .with(marks("all nodes, mean", Look.POW, race -> race.winner() * race.nodes()));
        return new Figure(
                "difficulty-hashes",
                "Hashes until a race of proof of work is won, against the target, with theory as lines: halving the target"
                        + " doubles the work, except near 2^256, where some node succeeds in the first round.",
                "Marks along two falling lines: hashes of the winner and of all nodes against the target.",
                chart);
    }

    /**
     * Times of a race at one or two speeds, and of proof of stake.
     *
     * @param thesis the thesis's speed
     * @param own the speed of this machine, if it is known
     * @param stakeS proof of stake with the declaration, s
     */
    Figure times(HashSpeed thesis, Optional<HashSpeed> own, double stakeS) {
        LineChart chart = LineChart.of(TARGET, Axis.of("time of a race", "s").scaled(LOG10))
                .with(theory("theory, thesis's speed", thesis::expectedSeconds))
                .with(marks("thesis's speed", Look.POW, thesis::seconds));
        if (own.isPresent()) {
            chart = chart.with(theory("theory, this machine", own.get()::expectedSeconds))
                    .with(marks("this machine", Look.METHOD2_POW, own.get()::seconds));
        }
        double thesisStakeS = Thesis.times(Approach.METHOD1_POS).consensus();
        chart = chart.with(line("proof of stake, thesis", Look.POS, race -> thesisStakeS))
                .with(line("proof of stake, here", Look.METHOD2_POS, race -> stakeS));
        return new Figure(
                "difficulty-time-measured",
                "Time of a race against the target, with theory as lines, and the time that proof of stake takes with the"
                        + " declaration of the winner. Where a falling line crosses a horizontal one, both take as long.",
                "Falling lines of marks, one per speed, and two horizontal lines for proof of stake.",
                chart);
    }

    private Line theory(String name, ToDoubleFunction<Difficulty> value) {
        return line(name, Look.THEORY, value);
    }

    private Line line(String name, Look look, ToDoubleFunction<Difficulty> value) {
        return of(name, look, Line.Style.LINE, value);
    }

    private Line marks(String name, Look look, ToDoubleFunction<Difficulty> value) {
        return of(name, look, Line.Style.MARKS, value);
    }

    private Line of(String name, Look look, Line.Style style, ToDoubleFunction<Difficulty> value) {
        List<Double> x = races.stream().map(race -> Math.pow(2, race.bits())).toList();
        return new Line(
                name, look, style, x, races.stream().map(value::applyAsDouble).toList());
    }
}

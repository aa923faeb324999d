package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.report.Section;
import java.util.List;
import java.util.Optional;

/**
 * How long the neighbourhood draws how much: without demand-side management, with small and large batteries (§3.3, Fig. 3.4),
 * and by both methods (§6.1, Fig. 6.1).
 */
final class LoadDuration implements Experiment {
    @Override
    public String name() {
        return "load-duration";
    }

    @Override
    public Optional<String> whyNot(Study study) {
        return Optional.empty();
    }

    @Override
    public List<Trial> trials(Study study) {
        return LoadTrials.all(study);
    }

    @Override
    public Section section(Study study, Results results) {
        LoadCases cases = LoadCases.of(study, results);
        LoadTables tables = new LoadTables(cases);
        LoadFigures figures = new LoadFigures(cases);
        Section.Builder section = Section.of(name(), "Load duration curves", "thesis §3.3, Fig. 3.4; §6.1, Fig. 6.1")
                .text(curves(study))
                .add(figures.batteries())
                .text(
                        "In the table, x is the aggregate profile and p the desired one. Distance is the norm ‖x - p‖ over the"
                                + " intervals of a day, as the mean over the days. At the start of steering each house has only"
                                + " flattened its own profile. The RMS distance is the root of the mean of (x - p)² over all intervals."
                                + " Reductions are relative to no DSM. The last row is a limit for any battery: batteries without losses"
                                + " that are as full after a day as before leave the day's energy as it is, and no profile of that"
                                + " energy is closer to zero, or has a lower peak, than a flat one.")
                .add(tables.power())
                .text(new LoadRemarks(cases).start())
                .text(
                        "Own use of local generation: the baseloads are net values, so what a house uses of its own generation"
                                + " within a quarter hour is not seen. Surplus is what the houses together have left over, each for"
                                + " itself, and demand what they lack; exported and imported is what remains of the aggregate."
                                + " Self-consumption is the share of the surplus that is not exported, self-sufficiency the share of"
                                + " the demand that is not imported. Without DSM a house that lacks power uses what its neighbour has"
                                + " left over in the same quarter hour, but nothing is kept for later.")
                .add(tables.energy())
                .add(tables.curves());
        if (!cases.networks().isEmpty()) {
            section.text(new LoadRemarks(cases).agreement())
                    .add(figures.methods())
                    .add(tables.agreement());
        } else {
            section.text("The networks are left out: a network needs at least 2 houses, and the data has 1.");
        }
        new LoadFindings(cases).all().forEach(section::finding);
        return section.build();
    }

    private static String curves(Study study) {
        return Prose.of(
                "A load duration curve sorts the power of the whole neighbourhood in all %,d quarter hours of %d days, here from"
                        + " the highest down, as is usual (the thesis sorts upwards): read at 10 %%, it gives the power that"
                        + " is reached or exceeded in a tenth of the time. Positive power is drawn from the grid, negative"
                        + " power fed into it. The desired profile is no power at all, so the flatter a curve lies along"
                        + " zero, the better.",
                study.days() * study.data().samplesPerDay(), study.days());
    }
}

package io.github.dsm4j.steering;

import io.github.dsm4j.api.steering.Prosumer;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;

/**
 * All batteries of a neighbourhood in one quadratic program, solved by ojAlgo in kW: what a planner who knew all would
 * do.
 */
final class JointProblem {
    private static final double UNIT = 1e6;

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Prosumer> prosumers;
    private final int intervals;

    private JointProblem(List<Prosumer> prosumers, int intervals) {
        this.prosumers = prosumers;
        this.intervals = intervals;
    }

    /** The smallest norm of the aggregate, W. */
    static double distance(List<Prosumer> prosumers, int intervals) {
        JointProblem problem = new JointProblem(prosumers, intervals);
        problem.addAggregates();
        prosumers.forEach(p -> problem.addBattery(((LosslessBattery) ((Battery) p.device()).kind()).grid()));
        problem.tie();
        var result = problem.model.minimise();
        double squares = 0;
        for (int t = 0; t < intervals; t++) {
            squares += result.doubleValue(t) * result.doubleValue(t);
        }
        return Math.sqrt(squares) * 1000;
    }

    private void addAggregates() {
        Expression cost = model.newExpression("cost").weight(1);
        for (int t = 0; t < intervals; t++) {
            model.newVariable("aggregate" + t);
            cost.set(t, t, 0.5);
        }
    }

    private void addBattery(BatteryGrid grid) {
        int first = model.countVariables();
        for (int t = 0; t < intervals; t++) {
            model.newVariable("x" + (first + t)).lower(grid.minPower[t] / UNIT).upper(grid.maxPower[t] / UNIT);
            Expression sum = model.newExpression("S" + (first + t))
                    .lower(grid.minEnergy[t] / UNIT)
                    .upper(grid.maxEnergy[t] / UNIT);
            for (int i = 0; i <= t; i++) {
                sum.set(first + i, 1);
            }
        }
    }

    /** Each aggregate is the sum of the local profiles. */
    private void tie() {
        for (int t = 0; t < intervals; t++) {
            long baseload = 0;
            Expression sum = model.newExpression("tie" + t);
            sum.set(t, 1);
            for (int m = 0; m < prosumers.size(); m++) {
                baseload += prosumers.get(m).baseload().at(t);
                sum.set((m + 1) * intervals + t, -1);
            }
            sum.level(baseload / UNIT);
        }
    }
}

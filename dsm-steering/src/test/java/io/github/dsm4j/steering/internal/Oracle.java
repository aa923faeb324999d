package io.github.dsm4j.steering.internal;

import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.convex.ConvexSolver;

/**
 * The planning problem as a quadratic program, handed to ojAlgo in two ways; power per interval is the only variable.
 */
final class Oracle {
    private Oracle() {}

    /** Solves with the modelling layer, in units of {@code unit} mW. */
    static Optimisation.Result model(StorageProblem problem, double unit) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Expression cost = model.newExpression("cost").weight(1);
        for (int t = 0; t < problem.length(); t++) {
            model.newVariable("x" + t)
                    .lower(problem.bounds().minPower[t] / unit)
                    .upper(problem.bounds().maxPower[t] / unit);
            cost.set(t, t, 0.5);
            cost.set(t, -problem.target()[t] / unit);
            Expression sum = model.newExpression("S" + t)
                    .lower(problem.bounds().minEnergy[t] / unit)
                    .upper(problem.bounds().maxEnergy[t] / unit);
            for (int i = 0; i <= t; i++) {
                sum.set(i, 1);
            }
        }
        return model.minimise();
    }

    /** Solves with the bare solver: bounds as inequality rows, except that a last sum that is given is an equality. */
    static Optimisation.Result solver(StorageProblem problem, double unit) {
        int length = problem.length();
        int last = length - 1;
        R064Store rows = R064Store.FACTORY.make(4 * length - 2, length);
        R064Store limits = R064Store.FACTORY.make(4 * length - 2, 1);
        R064Store linear = R064Store.FACTORY.make(length, 1);
        StorageBounds bounds = problem.bounds();
        for (int t = 0; t < length; t++) {
            linear.set(t, 0, problem.target()[t] / unit);
            limits.set(4 * t, 0, bounds.maxPower[t] / unit);
            limits.set(4 * t + 1, 0, -bounds.minPower[t] / unit);
            rows.set(4 * t, t, 1);
            rows.set(4 * t + 1, t, -1);
        }
        for (int t = 0; t < last; t++) {
            limits.set(4 * t + 2, 0, bounds.maxEnergy[t] / unit);
            limits.set(4 * t + 3, 0, -bounds.minEnergy[t] / unit);
            for (int i = 0; i <= t; i++) {
                rows.set(4 * t + 2, i, 1);
                rows.set(4 * t + 3, i, -1);
            }
        }
        R064Store total = R064Store.FACTORY.make(1, length);
        total.fillAll(1.0);
        R064Store end = R064Store.FACTORY.make(1, 1);
        end.set(0, 0, bounds.maxEnergy[last] / unit);
        return ConvexSolver.newBuilder()
                .objective(R064Store.FACTORY.makeEye(length, length), linear)
                .equalities(total, end)
                .inequalities(rows, limits)
                .build()
                .solve();
    }

    static double[] power(Optimisation.Result result, int length, double unit) {
        double[] power = new double[length];
        for (int t = 0; t < length; t++) {
            power[t] = result.doubleValue(t) * unit;
        }
        return power;
    }
}

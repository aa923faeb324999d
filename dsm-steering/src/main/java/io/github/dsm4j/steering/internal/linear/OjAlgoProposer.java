package io.github.dsm4j.steering.internal.linear;

import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.convex.ConvexSolver;

/**
 * Proposes what ojAlgo's quadratic program solver finds, in kW, where its tolerances suit it. Of its two algorithms the one
 * of alternating directions is asked: it is a few milliwatts off, but always comes back, while the other one takes up to
 * minutes for some hundred intervals, and now and then for ever (57.1.0). Both say OPTIMAL of plans that are not, and even
 * of such as break constraints. The number of iterations is limited, not the time, which would make plans depend on the
 * machine. Nothing global of ojAlgo is touched, nothing is logged.
 */
final class OjAlgoProposer implements Proposer {
    private static final double MILLIWATTS = 1e6;
    private static final int ITERATIONS = 5_000;

    @Override
    public Optional<double[]> propose(Polyhedron set, double[] target) {
        try {
            Optimisation.Result result = model(set, target).minimise();
            return result.getState().isFeasible() ? power(result, target.length) : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty(); // a solver that breaks down has no proposal, which is all there is to say
        }
    }

    private static ExpressionsBasedModel model(Polyhedron set, double[] target) {
        ExpressionsBasedModel model = Optimisation.newEnvironment().newModel(options());
        Expression cost = model.newExpression("cost").weight(1);
        for (int t = 0; t < target.length; t++) {
            model.newVariable("power " + t).lower(set.min[t] / MILLIWATTS).upper(set.max[t] / MILLIWATTS);
            cost.set(t, t, 0.5);
            cost.set(t, -target[t] / MILLIWATTS);
        }
        for (int k = 0; k < set.rows.length; k++) {
            constrain(model.newExpression("row " + k), set.rows[k]);
        }
        return model;
    }

    private static Optimisation.Options options() {
        Optimisation.Options options = new Optimisation.Options();
        options.iterations_abort = ITERATIONS;
        options.convex().algorithm(ConvexSolver.Algorithm.ADMM);
        options.time_abort = Long.MAX_VALUE;
        options.time_suffice = Long.MAX_VALUE;
        return options;
    }

    private static void constrain(Expression sum, Row row) {
        if (row.lower > Double.NEGATIVE_INFINITY) {
            sum.lower(row.lower / MILLIWATTS);
        }
        if (row.upper < Double.POSITIVE_INFINITY) {
            sum.upper(row.upper / MILLIWATTS);
        }
        for (int i = 0; i < row.coefficients.length; i++) {
            if (row.coefficients[i] != 0) {
                sum.set(row.first + i, row.coefficients[i]);
            }
        }
    }

    private static Optional<double[]> power(Optimisation.Result result, int length) {
        double[] power = new double[length];
        for (int t = 0; t < length; t++) {
            power[t] = result.doubleValue(t) * MILLIWATTS;
            if (!Double.isFinite(power[t])) {
                return Optional.empty();
            }
        }
        return Optional.of(power);
    }
}

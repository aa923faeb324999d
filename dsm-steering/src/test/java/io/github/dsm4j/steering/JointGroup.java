package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DeviceGroup;
import io.github.dsm4j.api.device.PowerBounds;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.steering.internal.Store;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/** All devices of a group in one quadratic program, solved by ojAlgo in kW; knows nothing of groups or sweeps. */
final class JointGroup {
    private static final double UNIT = 1e6;

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final int intervals;
    private final Expression[] sums;

    private JointGroup(PowerProfile target) {
        intervals = target.length();
        sums = new Expression[intervals];
        Expression cost = model.newExpression("cost").weight(1);
        for (int t = 0; t < intervals; t++) {
            model.newVariable("residual" + t);
            cost.set(t, t, 0.5);
            sums[t] = model.newExpression("sum" + t).set(t, -1).level(target.at(t) / UNIT);
        }
    }

    /** The least distance of the group's sum from a target, mW; infinite if the solver gives up. */
    static double distance(DeviceGroup group, PowerProfile target) {
        JointGroup joint = new JointGroup(target);
        joint.add(group);
        return joint.distance();
    }

    private double distance() {
        Optimisation.Result result = model.minimise();
        double squares = result.getState().isFeasible() ? 0 : Double.POSITIVE_INFINITY;
        for (int t = 0; t < intervals; t++) {
            squares += result.doubleValue(t) * result.doubleValue(t);
        }
        return Math.sqrt(squares) * UNIT;
    }

    /** The same with bounds on the sum. */
    static double distance(DeviceGroup group, PowerBounds limits, PowerProfile target) {
        JointGroup joint = new JointGroup(target);
        for (int t = 0; t < joint.intervals; t++) {
            joint.model
                    .getVariable(t)
                    .lower((limits.lower().at(t) - target.at(t)) / UNIT)
                    .upper((limits.upper().at(t) - target.at(t)) / UNIT);
        }
        joint.add(group);
        return joint.distance();
    }

    /** The least norm of what the group's sum lies outside of bounds, mW. */
    static double violation(DeviceGroup group, PowerBounds limits) {
        JointGroup joint = new JointGroup(PowerProfile.zero(limits.length()));
        for (int t = 0; t < joint.intervals; t++) {
            // sum - residual = inside, which is within the limits
            joint.model
                    .newVariable("inside" + t)
                    .lower(limits.lower().at(t) / UNIT)
                    .upper(limits.upper().at(t) / UNIT);
            joint.sums[t].set(joint.intervals + t, -1);
        }
        joint.add(group);
        return joint.distance();
    }

    private void add(Device device) {
        if (device instanceof DeviceGroup group) {
            group.members().forEach(this::add);
            return;
        }
        int first = model.countVariables();
        PowerBounds bounds = device.bounds().orElseThrow();
        for (int t = 0; t < intervals; t++) {
            model.newVariable("x" + (first + t))
                    .lower(bounds.lower().at(t) / UNIT)
                    .upper(bounds.upper().at(t) / UNIT);
            sums[t].set(first + t, 1);
        }
        Device kind = device instanceof Battery battery ? battery.kind() : device;
        if (kind instanceof LosslessBattery battery) {
            running(first, battery.grid());
        } else if (kind instanceof StoreDevice store) {
            running(first, store.store());
        } else if (!(kind instanceof Pv || kind instanceof Load)) {
            throw new IllegalArgumentException(kind.getClass().getName());
        }
    }

    private void running(int first, BatteryGrid grid) {
        for (int t = 0; t < intervals; t++) {
            Expression sum = model.newExpression("S" + (first + t))
                    .lower(grid.minEnergy[t] / UNIT)
                    .upper(grid.maxEnergy[t] / UNIT);
            for (int i = 0; i <= t; i++) {
                sum.set(first + i, 1);
            }
        }
    }

    /** The stored energy is affine in power: its coefficients are what it does for no power, and for 1 mW at a time. */
    private void running(int first, Store store) {
        double[] idle = energies(store, -1);
        Expression[] rows = new Expression[intervals];
        for (int t = 0; t < intervals; t++) {
            rows[t] = model.newExpression("s" + (first + t))
                    .lower((store.minEnergy(t) - idle[t]) / UNIT)
                    .upper((store.maxEnergy(t) - idle[t]) / UNIT);
        }
        for (int i = 0; i < intervals; i++) {
            double[] moved = energies(store, i);
            for (int t = i; t < intervals; t++) {
                rows[t].set(first + i, moved[t] - idle[t]);
            }
        }
    }

    private static double[] energies(Store store, int interval) {
        double[] energies = new double[store.length()];
        double energy = store.initial();
        for (int t = 0; t < energies.length; t++) {
            energy = store.after(energy, t, t == interval ? 1 : 0);
            energies[t] = energy;
        }
        return energies;
    }
}

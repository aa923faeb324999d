package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DeviceGroup;
import io.github.dsm4j.api.device.PowerBounds;
import io.github.dsm4j.api.device.PowerLimits;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.api.steering.SteeringRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Profile steering within limits of the neighbourhood's power, held against one problem of all devices. */
class LimitedSteeringProperties {
    /** W; steering aims 1 W inside of the limits. */
    private static double margin(int intervals) {
        return 3 * Math.sqrt(intervals);
    }

    @Property(tries = 40)
    void keepsLimitsOrBreaksThemLeast(@ForAll @IntRange(min = 1, max = 12) int intervals, @ForAll long seed) {
        Random random = new Random(seed);
        Horizon horizon = Neighbourhoods.horizon(intervals);
        List<Prosumer> prosumers = prosumers(random, horizon);
        double high = random.nextInt(8_000);
        PowerLimits limits = PowerLimits.of(-random.nextInt(6_000), high);
        SteeringOutcome outcome = ProfileSteering.of(
                        ProfileSteeringConfig.standard().withLimits(limits))
                .plan(horizon, prosumers, SteeringRules.towardsZero());
        PowerBounds bounds = limits.over(intervals);
        PowerProfile aggregate = outcome.aggregate();
        double broken = aggregate.minus(bounds.clamp(aggregate)).norm();
        double reported = Math.sqrt(limits.violations(aggregate).stream()
                .mapToDouble(v -> v.amount() * v.amount())
                .sum());
        assertEquals(broken, reported, 0.01 * Math.sqrt(intervals), "what is not reported is too little to count");
        DeviceGroup all = all(prosumers, horizon);
        double least = JointGroup.violation(all, bounds) / 1e3;
        assertTrue(broken <= least * 1.01 + 0.002 * high + margin(intervals), () -> broken + " W, least " + least);
        if (least == 0 && broken == 0) {
            double best = JointGroup.distance(all, bounds, PowerProfile.zero(intervals)) / 1e3;
            assertTrue(
                    outcome.distance() <= best * 1.002 + margin(intervals),
                    () -> outcome.distance() + " W, best " + best);
        }
        assertEquals(PowerProfile.sum(intervals, outcome.localProfiles().values()), aggregate);
    }

    /** Limits that do not bind change nothing at all. */
    @Property(tries = 50)
    void wideLimitsChangeNothing(@ForAll @IntRange(min = 1, max = 20) int intervals, @ForAll long seed) {
        Horizon horizon = Neighbourhoods.horizon(intervals);
        List<Prosumer> prosumers = prosumers(new Random(seed), horizon);
        ProfileSteeringConfig wide = ProfileSteeringConfig.standard().withLimits(PowerLimits.of(-1e6, 1e6));
        assertEquals(
                ProfileSteering.standard().plan(horizon, prosumers, SteeringRules.towardsZero()),
                ProfileSteering.of(wide).plan(horizon, prosumers, SteeringRules.towardsZero()));
    }

    private static List<Prosumer> prosumers(Random random, Horizon horizon) {
        List<Prosumer> prosumers = new ArrayList<>();
        for (long id = 1; id <= 2 + random.nextInt(4); id++) {
            PowerProfile baseload = Neighbourhoods.noise(random, horizon.intervals(), 2e6);
            prosumers.add(new Prosumer(NodeId.of(id), baseload, Devices.linearGroup(random, horizon)));
        }
        return prosumers;
    }

    private static DeviceGroup all(List<Prosumer> prosumers, Horizon horizon) {
        List<Device> devices = new ArrayList<>();
        for (Prosumer prosumer : prosumers) {
            double[] watts = new double[horizon.intervals()];
            for (int t = 0; t < watts.length; t++) {
                watts[t] = prosumer.baseload().at(t) / 1e3;
            }
            devices.add(Load.of(new LoadConfig(Series.of(horizon, watts)), horizon));
            devices.add(prosumer.device());
        }
        return DeviceGroup.of(horizon.intervals(), devices);
    }
}

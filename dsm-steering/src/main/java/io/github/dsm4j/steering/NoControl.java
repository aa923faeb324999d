package io.github.dsm4j.steering;

import io.github.dsm4j.api.steering.Coordination;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.LocalPlan;
import io.github.dsm4j.api.steering.PlanningTask;
import io.github.dsm4j.api.steering.Prosumer;

/**
 * No control: each device does {@linkplain io.github.dsm4j.api.device.Device#uncontrolled what it does when nobody asks}, and
 * the neighbourhood ends where it starts, after no iteration. It is what the other algorithms are compared with. The contract's
 * rule for starting profiles plays no part: both its values plan the devices, if only against zero power, and a car that nobody
 * steers charges as soon as it arrives. Stateless and thread-safe.
 */
public final class NoControl implements DsmAlgorithm {
    private static final NoControl INSTANCE = new NoControl();

    private NoControl() {}

    /**
     * No control.
     *
     * @return the algorithm
     */
    public static NoControl standard() {
        return INSTANCE;
    }

    @Override
    public Coordination coordination(PlanningTask task) {
        return new NoCoordination();
    }

    @Override
    public LocalPlan start(Prosumer prosumer, Initial initial) {
        return UncontrolledPlan.of(prosumer);
    }
}

package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.LocalPlan;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.Signal;

/** What a house does that nobody steers; it keeps to it whatever it is asked. */
record UncontrolledPlan(PowerProfile profile, DevicePlan plan) implements LocalPlan {
    static UncontrolledPlan of(Prosumer prosumer) {
        DevicePlan plan = prosumer.device().uncontrolled(prosumer.baseload().length());
        return new UncontrolledPlan(prosumer.baseload().plus(plan.profile()), plan);
    }

    @Override
    public UncontrolledPlan candidate(Signal signal) {
        return this;
    }
}

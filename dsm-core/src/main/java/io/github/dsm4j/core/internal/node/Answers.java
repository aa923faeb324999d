package io.github.dsm4j.core.internal.node;

import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.LocalPlan;
import io.github.dsm4j.api.steering.Signal;
import io.github.dsm4j.core.internal.period.Period;
import io.github.dsm4j.core.internal.period.Profiles;
import io.github.dsm4j.core.internal.period.SharedData;
import io.github.dsm4j.core.internal.wire.Kind;

/**
 * The private half of a node in one period: answers what a phase asks (thesis §5.3). Used by one thread at a time.
 */
final class Answers {
    private final PrivateData data;
    private LocalPlan plan;
    private LocalPlan candidate;
    private int candidateIteration = -1;
    private long planned = 1;

    Answers(PrivateData data, DsmAlgorithm algorithm, Initial initial) {
        this.data = data;
        this.plan = algorithm.start(data.prosumer(), initial);
        this.candidate = plan;
    }

    byte[] payload(Kind kind, Period period) {
        return switch (kind) {
            case DATA ->
                new SharedData(data.device(), data.parameters(), data.prosumer().baseload(), plan.profile()).encode();
            case BID -> period.bid(data.prosumer().id(), delta(period));
            case DELTA -> Profiles.encode(delta(period));
            default -> Profiles.encode(plan.profile());
        };
    }

    private PowerProfile delta(Period period) {
        if (candidateIteration != period.iteration()) {
            Signal signal = period.signal(data.prosumer().id());
            candidate = plan.candidate(signal);
            planned++;
            candidateIteration = period.iteration();
        }
        return candidate.profile().minus(plan.profile());
    }

    /** What the devices do in the state in force. */
    DevicePlan plan() {
        return plan.plan();
    }

    /** How many times it planned, with the starting profile. */
    long planned() {
        return planned;
    }

    /** The delta was published: the candidate is in force. */
    void commit() {
        plan = candidate;
    }
}

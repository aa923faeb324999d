package io.github.dsm4j.core;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.spi.AlgorithmProvider;
import io.github.dsm4j.api.steering.Coordination;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.LocalPlan;
import io.github.dsm4j.api.steering.PlanningTask;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.Signal;
import io.github.dsm4j.steering.ProfileSteering;
import io.github.dsm4j.steering.ProfileSteeringConfig;
import java.util.Optional;

/** Profile steering in which one node bids what it cannot keep: that it alone would reach the desired profile. */
final class BoastingSteering implements AlgorithmProvider<ProfileSteeringConfig> {
    private final NodeId boaster;

    BoastingSteering(NodeId boaster) {
        this.boaster = boaster;
    }

    @Override
    public String name() {
        return "boasting";
    }

    @Override
    public Class<ProfileSteeringConfig> configType() {
        return ProfileSteeringConfig.class;
    }

    @Override
    public Optional<ProfileSteeringConfig> defaults() {
        return Optional.of(ProfileSteeringConfig.standard());
    }

    @Override
    public DsmAlgorithm create(ProfileSteeringConfig config) {
        DsmAlgorithm honest = ProfileSteering.of(config);
        return new DsmAlgorithm() {
            @Override
            public Coordination coordination(PlanningTask task) {
                return honest.coordination(task);
            }

            @Override
            public LocalPlan start(Prosumer prosumer, Initial initial) {
                LocalPlan plan = honest.start(prosumer, initial);
                return prosumer.id().equals(boaster) ? new Boast(plan, Optional.empty()) : plan;
            }
        };
    }

    /** Shows a wish when it is first looked at, which is for the bid, and the truth from then on. */
    private static final class Boast implements LocalPlan {
        private final LocalPlan truth;
        private Optional<PowerProfile> wish;

        Boast(LocalPlan truth, Optional<PowerProfile> wish) {
            this.truth = truth;
            this.wish = wish;
        }

        @Override
        public PowerProfile profile() {
            PowerProfile shown = wish.orElseGet(truth::profile);
            wish = Optional.empty();
            return shown;
        }

        @Override
        public DevicePlan plan() {
            return truth.plan();
        }

        @Override
        public LocalPlan candidate(Signal signal) {
            return new Boast(
                    truth.candidate(signal), Optional.of(truth.profile().minus(signal.shift())));
        }
    }
}

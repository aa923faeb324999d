package io.github.dsm4j.steering;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.device.PowerLimits;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.steering.CentralisedSteering;
import io.github.dsm4j.api.steering.Coordination;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import io.github.dsm4j.api.steering.PlanningTask;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.api.steering.SteeringRules;
import java.util.Collection;

/**
 * Profile steering (thesis §3.2.3, Algorithm 1): in every iteration each node offers the profile nearest to what would
 * make the aggregate the desired profile, and the one that improves it most commits. Over convex devices the aggregate
 * ends in the global optimum, up to rounding and the error margin. Stateless and thread-safe.
 */
public final class ProfileSteering implements DsmAlgorithm {
    private final ProfileSteeringConfig config;

    private ProfileSteering(ProfileSteeringConfig config) {
        this.config = config;
    }

    /**
     * Profile steering with a configuration.
     *
     * @param config when to stop
     * @return the algorithm
     */
    public static ProfileSteering of(ProfileSteeringConfig config) {
        return new ProfileSteering(config);
    }

    /**
     * Profile steering with the {@linkplain ProfileSteeringConfig#standard() standard} configuration.
     *
     * @return the algorithm
     */
    public static ProfileSteering standard() {
        return of(ProfileSteeringConfig.standard());
    }

    /**
     * Plans one period in one place, without a network: the centralised baseline of thesis §3.3.
     *
     * @param horizon the period; all profiles have its length
     * @param prosumers the participants with their private data
     * @param rules the rules to plan by
     * @return the starting profiles and all commits
     * @throws IllegalArgumentException if a node is there twice or a profile has another length
     */
    public SteeringOutcome plan(Horizon horizon, Collection<Prosumer> prosumers, SteeringRules rules) {
        return CentralisedSteering.run(this, horizon, prosumers, rules).outcome();
    }

    @Override
    public Coordination coordination(PlanningTask task) {
        PowerLimits limits = config.limits();
        return limits.isNone()
                ? steering(task)
                : new LimitedCoordination(task, limits.over(task.horizon().intervals()), this::steering);
    }

    @Override
    public void requireFits(int intervals) {
        try {
            config.limits().over(intervals);
        } catch (ConfigurationException e) {
            new Problems().addAll("limits", e.problems()).throwIfAny("profile-steering");
        }
    }

    @Override
    public PowerLimits limits() {
        return config.limits();
    }

    private Coordination steering(PlanningTask task) {
        return switch (config.coordination()) {
            case GREEDY -> new GreedyCoordination(config, task);
            case SWEEP -> new SweepCoordination(config, task);
            case ACCELERATED -> new AcceleratedCoordination(config, task);
        };
    }
}

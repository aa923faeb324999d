package io.github.dsm4j.steering;

import io.github.dsm4j.api.spi.AlgorithmProvider;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import java.util.Optional;

/** Provides the algorithm {@code profile-steering}. */
public final class ProfileSteeringProvider implements AlgorithmProvider<ProfileSteeringConfig> {
    /** For the service loader. */
    public ProfileSteeringProvider() {}

    @Override
    public String name() {
        return "profile-steering";
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
        return ProfileSteering.of(config);
    }
}

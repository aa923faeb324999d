package io.github.dsm4j.steering;

import io.github.dsm4j.api.steering.Coordination;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import io.github.dsm4j.api.steering.PlanningTask;

/**
 * The alternating direction method of multipliers on the goal of profile steering: minimise {@code ½‖Σ x_m - p‖²} over the
 * admissible local profiles. Münsing, Mather and Moura (CCTA 2017; thesis §2.2.1) let houses and a coordinator in the
 * blockchain alternate in this way. Here the problem is the sharing problem of Boyd et al., <em>Distributed Optimization and
 * Statistical Learning via the Alternating Direction Method of Multipliers</em> (2011), §7.3, as the grid has no constraints
 * of its own.
 *
 * <p>All nodes plan together in every iteration, and all are asked the same. On convex devices the aggregate approaches the
 * global optimum, that of {@linkplain ProfileSteering profile steering}, though not in every iteration; near it, rounding to
 * whole milliwatts leaves some milliwatts for each node. On others nothing is promised. In every iteration all local profiles
 * are admissible, so the last ones are. Stateless and thread-safe.
 */
public final class Admm implements DsmAlgorithm {
    private final AdmmConfig config;

    private Admm(AdmmConfig config) {
        this.config = config;
    }

    /**
     * ADMM with a configuration.
     *
     * @param config the penalty, and when to stop
     * @return the algorithm
     */
    public static Admm of(AdmmConfig config) {
        return new Admm(config);
    }

    /**
     * ADMM with the {@linkplain AdmmConfig#standard() standard} configuration.
     *
     * @return the algorithm
     */
    public static Admm standard() {
        return of(AdmmConfig.standard());
    }

    @Override
    public Coordination coordination(PlanningTask task) {
        return new AdmmCoordination(config, task);
    }
}

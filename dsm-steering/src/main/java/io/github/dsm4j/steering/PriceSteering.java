package io.github.dsm4j.steering;

import io.github.dsm4j.api.steering.Coordination;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import io.github.dsm4j.api.steering.PlanningTask;

/**
 * Price steering (thesis §3.2.2): prices are published, and each house moves its power to where it is cheap. It is here to be
 * compared with profile steering, and shows what the thesis says of it: a uniform price shifts the peak and does not remove
 * it; different prices for different houses even out the neighbourhood, and make peaks in the houses.
 *
 * <p>A house with profile {@code x} answers prices {@code c} by the admissible profile {@code y} that costs least together with
 * its effort to change: {@code <c, y> + ‖y - x‖² / (2 sensitivity)}. That is the profile nearest to {@code x - sensitivity c},
 * so a node needs no other planner than for profile steering. With a large sensitivity it is the cheapest plan, and among
 * several the one that changes least. A shift of more than 10^10 W counts as that.
 *
 * <p>With dynamic prices of {@code slope} times the difference to the desired profile this is the projected gradient method on
 * half its squared norm, group by group, with the diminishing step {@code slope sensitivity / k} in round k. It approaches the
 * optimum of convex devices once that step, slope in money per kWh and W, is at most 1 divided by the size of a group. With a
 * large sensitivity it does not settle: the last answer counts. Stateless and thread-safe.
 */
public final class PriceSteering implements DsmAlgorithm {
    private final PriceSteeringConfig config;

    private PriceSteering(PriceSteeringConfig config) {
        this.config = config;
    }

    /**
     * Price steering with a configuration.
     *
     * @param config how prices are made and answered
     * @return the algorithm
     */
    public static PriceSteering of(PriceSteeringConfig config) {
        return new PriceSteering(config);
    }

    /**
     * The public half for one planning period.
     *
     * @param task what everybody knows at the start
     * @return a fresh coordination
     * @throws io.github.dsm4j.api.ConfigurationException if the intervals of the period are no multiple of the tariff's prices
     */
    @Override
    public Coordination coordination(PlanningTask task) {
        return PriceCoordination.of(config, task);
    }

    @Override
    public void requireFits(int intervals) {
        Prices.requireFit(config.pricesPerKwh(), intervals);
    }
}

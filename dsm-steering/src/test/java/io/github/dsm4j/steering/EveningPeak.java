package io.github.dsm4j.steering;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.CentralisedSteering;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.api.steering.SteeringRules;
import java.util.ArrayList;
import java.util.List;

/** Houses with equal batteries that all need most at the same hour of the evening, and least early in the morning. */
final class EveningPeak {
    static final int HOUSES = 25;
    static final Horizon DAY = Neighbourhoods.horizon(96);

    private EveningPeak() {}

    static List<Prosumer> houses() {
        BatteryConfig battery =
                BatteryConfig.builder().capacityWh(10_000).powerW(3_000).build();
        List<Prosumer> houses = new ArrayList<>();
        for (int house = 0; house < HOUSES; house++) {
            houses.add(new Prosumer(NodeId.of(house + 1L), load(house), Battery.of(battery, DAY)));
        }
        return houses;
    }

    /** 300 W at four in the morning, 1500 W at seven in the evening, straight lines between; some W more by house. */
    private static PowerProfile load(int house) {
        long[] power = new long[96];
        for (int t = 0; t < 96; t++) {
            int afterFour = Math.floorMod(t - 16, 96);
            int rise = afterFour <= 60 ? afterFour * 20 : (96 - afterFour) * 100 / 3;
            power[t] = 1000L * (300 + rise + house);
        }
        return PowerProfile.of(power);
    }

    /** From idle batteries: the present state is that nobody steers. */
    static SteeringOutcome plan(DsmAlgorithm algorithm) {
        return plan(algorithm, houses());
    }

    static SteeringOutcome plan(DsmAlgorithm algorithm, List<Prosumer> houses) {
        SteeringRules rules = SteeringRules.towardsZero().withInitial(Initial.IDLE);
        return CentralisedSteering.run(algorithm, DAY, houses, rules).outcome();
    }

    static int peakInterval(PowerProfile profile) {
        int peak = 0;
        while (profile.at(peak) < profile.peak()) {
            peak++;
        }
        return peak;
    }

    static long highestHousePeak(SteeringOutcome outcome) {
        return outcome.localProfiles().values().stream()
                .mapToLong(PowerProfile::peak)
                .max()
                .orElseThrow();
    }
}

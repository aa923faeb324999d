package io.github.dsm4j.steering;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DeviceGroup;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.spi.DeviceProvider;
import io.github.dsm4j.api.steering.Prosumer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** All devices of a house of {@link NeighbourhoodFiles} as one, day after day; keeps what each of them did. */
final class NeighbourhoodGroup {
    /** A device that is carried on from day to day. */
    private static final class Member<C extends Record> {
        private final DeviceProvider<C> provider;
        private final List<CSVRecord> jobs;
        private final long[] power = new long[96 * NeighbourhoodFiles.DAYS];
        private C state;

        Member(DeviceProvider<C> provider, C state, List<CSVRecord> jobs) {
            this.provider = provider;
            this.state = state;
            this.jobs = jobs;
        }

        Device device(Horizon day) {
            return provider.create(state, day);
        }

        void execute(int number, Horizon day, PowerProfile profile) {
            System.arraycopy(profile.milliwatts(), 0, power, 96 * number, 96);
            state = provider.advance(state, day, profile);
        }
    }

    private final long[] load;
    private final List<Member<?>> members = new ArrayList<>();

    NeighbourhoodGroup(String house, ChargingMode mode, long[] load, Map<String, List<Double>> profiles) {
        this.load = load;
        NeighbourhoodFiles.batteries().stream()
                .filter(spec -> spec.get("house").equals(house))
                .forEach(spec -> members.add(new Member<>(new BatteryProvider(), battery(spec), List.of())));
        CSVRecord spec = NeighbourhoodFiles.cars().get(house);
        if (spec != null) {
            List<CSVRecord> jobs = NeighbourhoodFiles.chargingJobs().getOrDefault(house, List.of());
            members.add(
                    new Member<>(new ElectricVehicleProvider(), NeighbourhoodFilesTest.car(mode, spec, jobs), jobs));
        }
        NeighbourhoodFiles.runs().forEach((name, jobs) -> {
            if (jobs.get(0).get("house").equals(house)) {
                List<ApplianceRun> runs = jobs.stream()
                        .map(job -> NeighbourhoodFiles.run(job, profiles))
                        .toList();
                members.add(new Member<>(new TimeShiftableProvider(), new TimeShiftableConfig(runs), jobs));
            }
        });
    }

    private static BatteryConfig battery(CSVRecord spec) {
        double initial = NeighbourhoodFiles.number(spec, "initial_soc_wh");
        return BatteryConfig.builder()
                .capacityWh(NeighbourhoodFiles.number(spec, "capacity_wh"))
                .powerW(NeighbourhoodFiles.number(spec, "max_power_w"))
                .initialWh(initial)
                .finalWh(initial)
                .build();
    }

    Prosumer prosumer(NodeId id, int number, Horizon day) {
        PowerProfile baseload = PowerProfile.of(Arrays.copyOfRange(load, 96 * number, 96 * number + 96))
                .map(watts -> 1000 * watts);
        return new Prosumer(
                id,
                baseload,
                DeviceGroup.of(
                        96, members.stream().map(member -> member.device(day)).toList()));
    }

    void execute(int number, Horizon day, DevicePlan plan) {
        for (int i = 0; i < members.size(); i++) {
            members.get(i).execute(number, day, plan.parts().get(i).profile());
        }
    }

    /** What the battery did in a day, mW x quarter hours; 0 without one. */
    long batteryEnergy(int number) {
        return members.stream()
                .filter(member -> member.state instanceof BatteryConfig)
                .mapToLong(member -> NeighbourhoodFilesTest.energy(member.power, 96 * number, 96 * number + 95))
                .sum();
    }

    /** How many of the jobs were met. */
    int met(Map<String, List<Double>> profiles) {
        int met = 0;
        for (Member<?> member : members) {
            for (CSVRecord job : member.jobs) {
                met += isMet(member, job, profiles) ? 1 : 0;
            }
        }
        return met;
    }

    private static boolean isMet(Member<?> member, CSVRecord job, Map<String, List<Double>> profiles) {
        return member.state instanceof ElectricVehicleConfig car
                ? NeighbourhoodFilesTest.expected(car, job)
                        == NeighbourhoodFilesTest.energy(
                                member.power,
                                NeighbourhoodFilesTest.step(job, "first_step"),
                                NeighbourhoodFilesTest.step(job, "last_step"))
                : NeighbourhoodFilesTest.contains(member.power, profiles.get(job.get("device")), job);
    }
}

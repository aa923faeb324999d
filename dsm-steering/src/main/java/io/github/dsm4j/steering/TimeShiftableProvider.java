package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.spi.DeviceProvider;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Provides the device {@code time-shiftable}. Deterministic, so it may take part in method 1. */
public final class TimeShiftableProvider implements DeviceProvider<TimeShiftableConfig> {
    /** For the service loader. */
    public TimeShiftableProvider() {}

    @Override
    public String name() {
        return "time-shiftable";
    }

    @Override
    public Class<TimeShiftableConfig> configType() {
        return TimeShiftableConfig.class;
    }

    /** Without runs. */
    @Override
    public Optional<TimeShiftableConfig> defaults() {
        return Optional.of(new TimeShiftableConfig(List.of()));
    }

    /**
     * {@inheritDoc}
     *
     * @throws io.github.dsm4j.api.device.InfeasibleDeviceException if a run that begins when an interval begins cannot be over
     *     in time; names all such runs
     */
    @Override
    public Device create(TimeShiftableConfig config, Horizon horizon) {
        return TimeShiftable.of(config, horizon);
    }

    /**
     * The runs that are not over. A run whose window goes on after the horizon has begun where its profile is nearest to
     * what was executed, unless doing nothing is nearer, or just as near and the run may still begin; what is left of it will
     * follow. A run whose window is over is done with, whatever was executed.
     */
    @Override
    public TimeShiftableConfig advance(TimeShiftableConfig config, Horizon horizon, PowerProfile executed) {
        return new TimeShiftableConfig(IntStream.range(0, config.runs().size())
                .mapToObj(i -> begun(i, config.runs().get(i), horizon, executed))
                .filter(run -> run.latestEnd().isAfter(horizon.end()))
                .filter(run -> run.started()
                        .map(begin -> begin.plus(run.length()).isAfter(horizon.end()))
                        .orElse(true))
                .toList());
    }

    private static ApplianceRun begun(int index, ApplianceRun run, Horizon horizon, PowerProfile executed) {
        RunGrid grid = RunGrid.of(index, run, horizon).orElse(null);
        if (grid == null || run.started().isPresent()) {
            return run;
        }
        int start = grid.nearest(executed);
        double gain = start < 0 ? -1 : grid.gain(executed, start);
        return gain > 0 || (gain == 0 && !grid.later) ? run.startedAt(horizon.at(start)) : run;
    }

    @Override
    public boolean deterministic() {
        return true;
    }
}

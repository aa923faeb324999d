package io.github.dsm4j.core;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Problem;
import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DeviceGroup;
import io.github.dsm4j.api.device.DeviceGroupConfig;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.device.LimitedDevice;
import io.github.dsm4j.api.device.PowerBounds;
import io.github.dsm4j.api.device.PowerLimits;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.spi.DeviceProvider;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes devices of their configurations and carries their state on, each by the provider of its record class, and groups of
 * devices by their members. Immutable and thread-safe.
 */
public final class DeviceFactory {
    private final Plugins plugins;

    DeviceFactory(Plugins plugins) {
        this.plugins = plugins;
    }

    /**
     * Makes the device of a house for one period. Limits of the outermost group are those of the house: its baseload counts too.
     *
     * @param config as for {@link #create(Record, Horizon)}
     * @param horizon the period
     * @param baseload the power of the house that cannot be moved, mW
     * @return the device
     */
    public Device create(Record config, Horizon horizon, PowerProfile baseload) {
        return config instanceof DeviceGroupConfig group
                ? limited(group, together(group, horizon), horizon, baseload)
                : create(plugins.deviceOf(config.getClass()), config, horizon);
    }

    /**
     * Makes a device for one period.
     *
     * @param config a record that a device provider takes, or a {@link DeviceGroupConfig}
     * @param horizon the period
     * @return the device
     * @throws InfeasibleDeviceException if no profile is admissible; names every member of a group that has none
     * @throws ConfigurationException if the configuration does not fit the horizon
     * @throws io.github.dsm4j.api.spi.PluginNotFoundException if no provider takes a record
     */
    public Device create(Record config, Horizon horizon) {
        return create(config, horizon, PowerProfile.zero(horizon.intervals()));
    }

    /**
     * Makes the device of a house for one period, as {@link #create(Record, Horizon, PowerProfile)}. What is wrong is told with
     * house and period.
     *
     * @param house the node id of the house
     * @param config as for {@link #create(Record, Horizon)}
     * @param horizon the period
     * @param baseload the power of the house that cannot be moved, mW
     * @return the device
     * @throws InfeasibleDeviceException if no profile is admissible
     * @throws ConfigurationException if the configuration does not fit the horizon
     */
    public Device create(NodeId house, Record config, Horizon horizon, PowerProfile baseload) {
        String where = "period of " + horizon.start() + ": house " + house;
        try {
            return create(config, horizon, baseload);
        } catch (InfeasibleDeviceException e) {
            throw new InfeasibleDeviceException(where + ", " + kind(config), e.violations());
        } catch (ConfigurationException e) {
            String path = config instanceof DeviceGroupConfig ? "" : "device";
            throw new ConfigurationException(
                    where, new Problems().addAll(path, e.problems()).list());
        }
    }

    private static <C extends Record> Device create(DeviceProvider<C> provider, Record config, Horizon horizon) {
        try {
            return provider.create(provider.configType().cast(config), horizon);
        } catch (ConfigurationException e) {
            throw new ConfigurationException(provider.name(), named(provider.name(), e.problems()));
        }
    }

    /** Problems that say of which kind of device they are. */
    static List<Problem> named(String kind, List<Problem> problems) {
        return problems.stream()
                .map(p -> new Problem(p.path(), p.message() + " (" + kind + ")"))
                .toList();
    }

    /** The members as one, without the limits of the group. */
    private Device together(DeviceGroupConfig config, Horizon horizon) {
        List<Device> members = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        Problems problems = new Problems();
        for (int i = 0; i < config.devices().size(); i++) {
            String path = "devices[" + i + "]";
            try {
                members.add(create(config.devices().get(i), horizon));
            } catch (InfeasibleDeviceException e) {
                String member = path + " (" + kind(config.devices().get(i)) + ")";
                e.violations().forEach(v -> violations.add(v.within(member)));
            } catch (ConfigurationException e) {
                problems.addAll(path, e.problems());
            }
        }
        problems.throwIfAny("group of devices");
        if (!violations.isEmpty()) {
            throw new InfeasibleDeviceException("group of devices", violations);
        }
        return DeviceGroup.of(horizon.intervals(), members);
    }

    private static Device limited(DeviceGroupConfig config, Device members, Horizon horizon, PowerProfile baseload) {
        PowerLimits limits = config.limits();
        if (limits.isNone()) {
            return members;
        }
        try {
            PowerBounds bounds = limits.over(horizon.intervals());
            return LimitedDevice.of(
                    members,
                    new PowerBounds(
                            bounds.lower().minus(baseload), bounds.upper().minus(baseload)),
                    limits.relax());
        } catch (ConfigurationException e) {
            throw new ConfigurationException(
                    "group of devices",
                    new Problems().addAll("limits", e.problems()).list());
        }
    }

    /**
     * The configuration at the start of the next period.
     *
     * @param config the configuration of this period
     * @param horizon this period
     * @param executed what was done in it; of a group with its parts
     * @return the configuration with the state rolled on
     */
    public Record advance(Record config, Horizon horizon, DevicePlan executed) {
        if (!(config instanceof DeviceGroupConfig group)) {
            return advance(plugins.deviceOf(config.getClass()), config, horizon, executed);
        }
        List<Record> advanced = new ArrayList<>();
        for (int i = 0; i < group.devices().size(); i++) {
            advanced.add(
                    advance(group.devices().get(i), horizon, executed.parts().get(i)));
        }
        return new DeviceGroupConfig(advanced, group.limits());
    }

    private static <C extends Record> Record advance(
            DeviceProvider<C> provider, Record config, Horizon horizon, DevicePlan executed) {
        return provider.advance(provider.configType().cast(config), horizon, executed.profile());
    }

    /**
     * The energy that can be stored: the stake of the owner, unless another one is stated (thesis §5.4.2).
     *
     * @param config the configuration
     * @return the capacity, Wh; of a group the sum
     */
    public long capacityWh(Record config) {
        return config instanceof DeviceGroupConfig group
                ? group.devices().stream().mapToLong(this::capacityWh).sum()
                : capacityWh(plugins.deviceOf(config.getClass()), config);
    }

    private static <C extends Record> long capacityWh(DeviceProvider<C> provider, Record config) {
        return provider.capacityWh(provider.configType().cast(config));
    }

    /**
     * Whether plans are the same bits on every JVM, so that the device may take part in method 1.
     *
     * @param config the configuration
     * @return true if so; of a group if all members promise it
     */
    public boolean isDeterministic(Record config) {
        return config instanceof DeviceGroupConfig group
                ? group.devices().stream().allMatch(this::isDeterministic)
                : plugins.deviceOf(config.getClass()).deterministic();
    }

    /**
     * What kind of device a configuration is of.
     *
     * @param config the configuration
     * @return the name of its provider; {@value DeviceGroupConfig#KIND} for a group
     */
    public String kind(Record config) {
        return config instanceof DeviceGroupConfig
                ? DeviceGroupConfig.KIND
                : plugins.deviceOf(config.getClass()).name();
    }
}

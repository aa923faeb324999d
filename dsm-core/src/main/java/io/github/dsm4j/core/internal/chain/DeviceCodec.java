package io.github.dsm4j.core.internal.chain;

import io.github.dsm4j.api.device.DeviceGroupConfig;
import io.github.dsm4j.api.device.PowerLimits;
import io.github.dsm4j.core.internal.config.CanonicalRecord;
import io.github.dsm4j.core.internal.wire.ByteReader;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The parameters of devices as method 1 shares them (thesis §5.3.1): canonical bytes; of a group those of its members. */
public final class DeviceCodec {
    /** The shortest member: an empty kind and an empty block. */
    private static final int SHORTEST = 2;

    /** The record class of a kind, if such devices may be shared. */
    @FunctionalInterface
    public interface ConfigTypes {
        Class<? extends Record> of(String kind) throws MalformedException;
    }

    private DeviceCodec() {}

    /** The bytes of a device; {@code kind} names the kinds of members. */
    public static byte[] encode(Record config, Function<Record, String> kind) {
        if (!(config instanceof DeviceGroupConfig group)) {
            return CanonicalRecord.encode(config);
        }
        ByteWriter out = new ByteWriter().varint(group.devices().size());
        for (Record member : group.devices()) {
            out.text(kind.apply(member)).block(encode(member, kind));
        }
        CanonicalRecord.write(out, group.limits());
        return out.bytes();
    }

    /** The configuration of these bytes. */
    public static Record decode(String kind, byte[] parameters, ConfigTypes types) throws MalformedException {
        return decode(kind, parameters, types, 0);
    }

    private static Record decode(String kind, byte[] parameters, ConfigTypes types, int depth)
            throws MalformedException {
        if (!kind.equals(DeviceGroupConfig.KIND)) {
            return CanonicalRecord.decode(parameters, types.of(kind));
        }
        if (depth == DeviceGroupConfig.MAX_DEPTH) { // hostile bytes must not exhaust the stack
            throw new MalformedException("groups nested more than " + DeviceGroupConfig.MAX_DEPTH + " deep");
        }
        ByteReader in = new ByteReader(parameters);
        int size = in.count(SHORTEST);
        List<Record> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            members.add(decode(in.text(), in.block(), types, depth + 1));
        }
        PowerLimits limits = CanonicalRecord.read(in, PowerLimits.class);
        in.end();
        return new DeviceGroupConfig(members, limits);
    }
}

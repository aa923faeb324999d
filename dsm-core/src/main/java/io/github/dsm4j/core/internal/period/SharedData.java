package io.github.dsm4j.core.internal.period;

import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.core.internal.wire.ByteReader;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import io.github.dsm4j.core.internal.wire.MalformedException;

/**
 * What a node shares in method 1 (thesis §5.3.1, step 1).
 *
 * @param device kind of its device
 * @param parameters canonical bytes of the device's configuration, its state included
 * @param baseload what it cannot move, mW
 * @param start its starting local profile, mW
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record SharedData(String device, byte[] parameters, PowerProfile baseload, PowerProfile start) {
    public byte[] encode() {
        return new ByteWriter()
                .text(device)
                .block(parameters)
                .profile(baseload)
                .profile(start)
                .bytes();
    }

    static SharedData decode(byte[] payload) throws MalformedException {
        ByteReader in = new ByteReader(payload);
        SharedData data = new SharedData(in.text(), in.block(), in.profile(), in.profile());
        in.end();
        return data;
    }
}

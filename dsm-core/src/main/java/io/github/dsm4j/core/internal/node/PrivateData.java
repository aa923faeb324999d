package io.github.dsm4j.core.internal.node;

import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.steering.Prosumer;

/**
 * What only the node itself knows of a period, until it chooses to share it.
 *
 * @param horizon the period
 * @param prosumer baseload and device
 * @param device kind of the device
 * @param parameters canonical bytes of its configuration
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record PrivateData(Horizon horizon, Prosumer prosumer, String device, byte[] parameters) {}

package io.github.dsm4j.core.internal.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;

/** Power profiles in JSON: an array of watts with up to three decimals, so that each is a whole number of milliwatts. */
final class JsonProfile {
    private static final long MW = 1000;
    private static final long MAX_WATTS = PowerProfile.MAX_MILLIWATTS / MW;

    private JsonProfile() {}

    static PowerProfile read(JsonNode node) {
        if (!node.isArray() || node.size() > Horizon.MAX_INTERVALS) {
            throw new IllegalArgumentException(
                    JsonShown.wrong(node, "an array of at most " + Horizon.MAX_INTERVALS + " powers in W"));
        }
        long[] milliwatts = new long[node.size()];
        for (int t = 0; t < milliwatts.length; t++) {
            milliwatts[t] = milliwatts(node.get(t), t);
        }
        return PowerProfile.of(milliwatts);
    }

    private static long milliwatts(JsonNode node, int interval) {
        double watts = node.doubleValue();
        // Exact: up to 10^15 mW a double holds all decimals, and dividing rounds to the very double that was read.
        long milliwatts = Math.round(watts * MW);
        if (!node.isNumber() || Math.abs(watts) > MAX_WATTS || milliwatts / (double) MW != watts) {
            throw new IllegalArgumentException("interval " + interval + ' '
                    + JsonShown.wrong(node, "a power in W with up to 3 decimals, -10^12 to 10^12"));
        }
        return milliwatts;
    }

    static JsonNode write(PowerProfile profile) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(profile.length());
        for (int t = 0; t < profile.length(); t++) {
            long milliwatts = profile.at(t);
            if (milliwatts % MW == 0) {
                array.add(milliwatts / MW);
            } else {
                array.add(milliwatts / (double) MW);
            }
        }
        return array;
    }
}

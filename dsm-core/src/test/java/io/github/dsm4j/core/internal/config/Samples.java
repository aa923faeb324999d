package io.github.dsm4j.core.internal.config;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.PublicKey;
import io.github.dsm4j.api.contract.Reward;
import io.github.dsm4j.api.profile.PowerProfile;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Config records for the tests of this package. */
public final class Samples {
    private Samples() {}

    public enum House {
        FLAT_HOUSE,
        IDLE {
            @Override
            public String toString() {
                return "a constant with a body has a class of its own";
            }
        }
    }

    /** With a check of its own. */
    public record Battery(long capacityWh, double powerW) {
        public Battery {
            new Problems()
                    .range("capacityWh", capacityWh, 1, 1e9)
                    .range("powerW", powerW, 0, 1e6)
                    .throwIfAny("battery");
        }
    }

    public record Empty() {}

    /** Refuses with an exception that is not a configuration exception. */
    public record Picky(int even) {
        public Picky {
            if (even % 2 != 0) {
                throw new IllegalArgumentException(even + " is odd");
            }
        }
    }

    public record Street(String name, List<Battery> houses, Optional<Battery> spare) {}

    public record Tree(List<Tree> children) {}

    /** Every component type there is; {@link Reward} comes from another module. */
    public record Everything(
            long number,
            int small,
            boolean flag,
            double real,
            String text,
            BigInteger big,
            House house,
            Duration duration,
            Instant instant,
            Hash hash,
            PublicKey key,
            NodeId node,
            PowerProfile profile,
            List<Long> list,
            List<Optional<House>> nested,
            Optional<String> optional,
            Reward reward,
            Empty empty) {}

    public record Real(double value) {}

    public record Text(String value) {}

    public record Big(BigInteger value) {}

    public record Whole(int value) {}

    public record Flag(boolean value) {}

    public record Times(Duration duration, Instant instant) {}

    public record Unsupported(float value) {}

    public record Raw(Object value) {}
}

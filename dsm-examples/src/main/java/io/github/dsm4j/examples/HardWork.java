package io.github.dsm4j.examples;

import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.consensus.pow.PowConfig;
import io.github.dsm4j.examples.planning.Scenario;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/** Says beforehand when proof of work will take long. */
final class HardWork {
    /** Attempts of a second on two ordinary cores, rounded down. */
    private static final BigInteger PER_SECOND = BigInteger.valueOf(10_000_000);

    private static final BigInteger PATIENCE_SECONDS = BigInteger.valueOf(60);
    private static final BigInteger HOUR = BigInteger.valueOf(3_600);

    private HardWork() {}

    static Optional<String> note(Scenario scenario) {
        BigInteger blocks = BigInteger.valueOf(scenario.data().days());
        return note(scenario.contracts().values().stream()
                .map(contract -> perBlock(contract).multiply(blocks))
                .reduce(BigInteger.ZERO, BigInteger::add));
    }

    /** An attempt succeeds with a probability of (target + 1) / 2^256. */
    private static BigInteger perBlock(SmartContract contract) {
        return contract.consensus().config() instanceof PowConfig pow
                ? BigInteger.TWO.pow(256).divide(pow.target().add(BigInteger.ONE))
                : BigInteger.ZERO;
    }

    /** A note if so many hashes take longer than somebody waits without a word. */
    static Optional<String> note(BigInteger hashes) {
        BigInteger seconds = hashes.divide(PER_SECOND);
        if (seconds.compareTo(PATIENCE_SECONDS) < 0) {
            return Optional.empty();
        }
        return Optional.of("proof of work at this target takes about " + rounded(hashes)
                + " hashes; at ten million a second that is " + time(seconds)
                + "; a larger --target-bits makes it easier");
    }

    private static String time(BigInteger seconds) {
        return seconds.compareTo(HOUR) < 0
                ? seconds + " s"
                : seconds.compareTo(HOUR.multiply(HOUR)) < 0
                        ? seconds.divide(HOUR) + " h"
                        : rounded(seconds.divide(HOUR)) + " h";
    }

    private static String rounded(BigInteger number) {
        return String.format(Locale.ROOT, "%.1e", new BigDecimal(number));
    }
}

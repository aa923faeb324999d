package io.github.dsm4j.examples;

import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.consensus.pow.PowConfig;
import io.github.dsm4j.examples.evaluation.Scenario;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** Says beforehand when proof of work will take long. */
final class HardWork {
    /** Attempts of a second on two ordinary cores, rounded down. */
    private static final BigInteger PER_SECOND = BigInteger.valueOf(10_000_000);

    private static final BigInteger PATIENCE_SECONDS = BigInteger.valueOf(60);

    private HardWork() {}

    static Optional<String> warning(Scenario scenario) {
        BigInteger hashes = scenario.contracts().values().stream()
                .map(contract -> perBlock(contract))
                .reduce(BigInteger.ZERO, BigInteger::add)
                .multiply(BigInteger.valueOf(scenario.data().days()));
        BigInteger seconds = hashes.divide(PER_SECOND);
        if (seconds.compareTo(PATIENCE_SECONDS) < 0) {
            return Optional.empty();
        }
        return Optional.of("dsm: note: proof of work at this target takes about " + rounded(hashes)
                + " hashes, at 10^7 a" + " second " + rounded(seconds) + " s; a higher --target-bits is easier");
    }

    /** An attempt succeeds with a probability of (target + 1) / 2^256. */
    private static BigInteger perBlock(SmartContract contract) {
        return contract.consensus().config() instanceof PowConfig pow
                ? BigInteger.TWO.pow(256).divide(pow.target().add(BigInteger.ONE))
                : BigInteger.ZERO;
    }

    private static String rounded(BigInteger number) {
        return String.format(
                Locale.ROOT, "%.1e", new BigDecimal(number).round(new MathContext(2, RoundingMode.HALF_UP)));
    }
}

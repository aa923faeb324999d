package io.github.dsm4j.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * What {@code openssl speed} says of SHA-256 on messages of 64 bytes: how fast the machine is at hashing, by a program
 * that everybody has. Such a message takes two compressions, since its padding no longer fits the first; a mining
 * attempt takes one.
 */
final class OpensslSpeed {
    /** The name of the result among the scores. */
    static final String SCORE = "openssl";

    private static final int MESSAGE_BYTES = 64;
    private static final int RUNS = 3;

    private OpensslSpeed() {}

    /**
     * Messages per second on one core, the best of some runs of a second each, since whatever else the machine does can
     * only slow them down; NaN where there is no openssl.
     */
    static double best() {
        return IntStream.range(0, RUNS).mapToDouble(run -> measure()).max().orElse(Double.NaN);
    }

    private static double measure() {
        try {
            Process process = new ProcessBuilder(
                            "openssl", "speed", "-evp", "sha256", "-bytes", "" + MESSAGE_BYTES, "-seconds", "1")
                    .redirectErrorStream(true)
                    .start();
            return parse(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Double.NaN;
        }
    }

    /** The last line is {@code sha256   490069.44k}: thousands of bytes per second. */
    private static double parse(String output) {
        return output.lines()
                .map(line -> line.split("\\s+"))
                .filter(words -> words.length == 2 && words[0].equals("sha256") && words[1].matches("[0-9.]+k"))
                .mapToDouble(words -> Double.parseDouble(words[1].replace("k", "")) * 1000 / MESSAGE_BYTES)
                .max()
                .orElse(Double.NaN);
    }
}

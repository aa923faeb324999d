package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.api.contract.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A way to plan: the four of the thesis (§6.1), and two to hold them against. */
public enum Approach {
    /** Method 1 with proof of work. */
    METHOD1_POW(Method.METHOD_1, "pow"),
    /** Method 2 with proof of work. */
    METHOD2_POW(Method.METHOD_2, "pow"),
    /** Method 1 with proof of stake. */
    METHOD1_POS(Method.METHOD_1, "pos"),
    /** Method 2 with proof of stake. */
    METHOD2_POS(Method.METHOD_2, "pos"),
    /** One program that knows everything, without a chain (§3.3). */
    CENTRALISED(null, null),
    /** No device is moved: the baseload. */
    NONE(null, null);

    /** The word for all of them. */
    private static final String ALL = "all";

    private final @Nullable Method method;
    private final @Nullable String consensus;

    Approach(@Nullable Method method, @Nullable String consensus) {
        this.method = method;
        this.consensus = consensus;
    }

    /**
     * How the user writes it.
     *
     * @return the constant in lower case, with dashes
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The method of a network.
     *
     * @return the method; empty if there is no network
     */
    public Optional<Method> method() {
        return Optional.ofNullable(method);
    }

    /**
     * The consensus protocol of a network.
     *
     * @return the name of its provider; empty if there is no network
     */
    public Optional<String> consensus() {
        return Optional.ofNullable(consensus);
    }

    /**
     * Whether it plans over a network and writes blocks.
     *
     * @return true for the four of the thesis
     */
    public boolean onChain() {
        return method != null;
    }

    /**
     * The approach with a label.
     *
     * @param label the label
     * @return the approach
     * @throws DsmException if there is none
     */
    public static Approach of(String label) {
        return Arrays.stream(values())
                .filter(a -> a.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new DsmException("approach '" + label + "' is unknown, allowed are " + labels()));
    }

    /**
     * The approaches of a list.
     *
     * @param text labels with commas between them, or {@code all}
     * @return the approaches, in the order of this enum
     * @throws DsmException if one is unknown
     */
    public static List<Approach> list(String text) {
        Set<Approach> chosen = EnumSet.noneOf(Approach.class);
        for (String label : text.split(",", -1)) {
            chosen.addAll(label.equals(ALL) ? List.of(values()) : List.of(of(label)));
        }
        return List.copyOf(chosen);
    }

    private static String labels() {
        return ALL + ", " + Arrays.stream(values()).map(Approach::label).collect(Collectors.joining(", "));
    }
}

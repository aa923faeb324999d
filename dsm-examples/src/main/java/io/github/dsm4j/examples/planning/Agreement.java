package io.github.dsm4j.examples.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether approaches that plan the same thing plan the same.
 *
 * @param approaches those that were compared, by label
 * @param firstDifference where they part; null if all local profiles are equal
 */
public record Agreement(List<String> approaches, @Nullable Difference firstDifference) {
    /**
     * Two different local profiles.
     *
     * @param first an approach
     * @param second another approach
     * @param house the house, 1 for the first
     * @param day the day, 1 for the first
     * @param sample the sample of the day, 1 for the first
     * @param firstW the power of the first approach, W
     * @param secondW the power of the second approach, W
     */
    public record Difference(
            String first, String second, int house, int day, int sample, double firstW, double secondW) {}

    /** Copies the list. */
    public Agreement {
        approaches = List.copyOf(approaches);
    }

    /**
     * Says it in words.
     *
     * @param houses how many houses
     * @param days how many days
     * @return a sentence
     */
    public String sentence(int houses, int days) {
        return firstDifference == null
                ? who() + " (" + houses + " houses x " + days + " days)" + andCentralised()
                : "the local profiles differ: house_" + firstDifference.house() + ", day " + firstDifference.day()
                        + ", sample " + firstDifference.sample() + ": " + firstDifference.first() + " plans "
                        + firstDifference.firstW() + " W, " + firstDifference.second() + " "
                        + firstDifference.secondW() + " W";
    }

    private String who() {
        List<String> onChain = approaches.stream()
                .filter(label -> Approach.of(label).onChain())
                .toList();
        String who = onChain.size() == 4
                ? "all four approaches agree"
                : onChain.size() == 1 ? onChain.get(0) + " agrees" : String.join(", ", onChain) + " agree";
        return who + " on every local profile";
    }

    private String andCentralised() {
        boolean there = approaches.contains(Approach.CENTRALISED.label());
        return there ? ", as the centralised plan does" : "";
    }
}

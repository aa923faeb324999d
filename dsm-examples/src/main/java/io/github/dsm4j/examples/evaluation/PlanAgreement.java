package io.github.dsm4j.examples.evaluation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How far two cases plan the same, on the days that both have.
 *
 * @param first the name of one
 * @param second the name of the other
 * @param days the days compared
 * @param samples samples of the aggregate that were compared
 * @param differing how many of them differ
 * @param largestW the largest difference, W
 * @param credits improvements compared, one per node and day
 * @param differingCredits how many of them differ
 */
record PlanAgreement(
        String first,
        String second,
        int days,
        long samples,
        long differing,
        double largestW,
        long credits,
        long differingCredits) {
    static PlanAgreement of(LoadCase first, LoadCase second) {
        int days = Math.min(first.result().days().size(), second.result().days().size());
        long[] differences = differences(days(first, days), days(second, days));
        List<Boolean> same = sameCredits(days(first, days), days(second, days));
        return new PlanAgreement(
                first.name(),
                second.name(),
                days,
                differences.length,
                Arrays.stream(differences).filter(d -> d != 0).count(),
                (double) Arrays.stream(differences).max().orElse(0) / 1000,
                same.size(),
                same.stream().filter(s -> !s).count());
    }

    boolean isComplete() {
        return differing == 0 && differingCredits == 0;
    }

    private static List<Day> days(LoadCase loadCase, int number) {
        return loadCase.result().days().subList(0, number);
    }

    private static long[] differences(List<Day> first, List<Day> second) {
        long[] a = aggregate(first);
        long[] b = aggregate(second);
        if (a.length != b.length) {
            throw new IllegalArgumentException("aggregates of " + a.length + " and " + b.length + " samples");
        }
        return IntStream.range(0, a.length)
                .mapToLong(i -> Math.abs(a[i] - b[i]))
                .toArray();
    }

    private static long[] aggregate(List<Day> days) {
        return days.stream()
                .map(Day::aggregateMilliwatts)
                .flatMap(Collection::stream)
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** For every day and node, whether both credit it with the same improvement, to the last bit. */
    private static List<Boolean> sameCredits(List<Day> first, List<Day> second) {
        return IntStream.range(0, first.size())
                .boxed()
                .flatMap(day -> sameCredits(first.get(day), second.get(day)).stream())
                .toList();
    }

    private static List<Boolean> sameCredits(Day first, Day second) {
        Set<Long> nodes = new TreeSet<>(first.improvementsW().keySet());
        nodes.addAll(second.improvementsW().keySet());
        return nodes.stream()
                .map(node -> Objects.equals(
                        first.improvementsW().get(node), second.improvementsW().get(node)))
                .toList();
    }
}

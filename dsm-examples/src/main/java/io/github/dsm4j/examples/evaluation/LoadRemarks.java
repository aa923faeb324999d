package io.github.dsm4j.examples.evaluation;

/** What a reader of the load duration curves should notice. */
record LoadRemarks(LoadCases cases) {
    /** How much of the work houses do on their own. */
    String start() {
        return "How much of this is steering? " + share("13,500 Wh", cases.large()) + " "
                + share("5,120 Wh", cases.small())
                + " The rest of the reduction is that of the iterations, the last of which each day moves nobody.";
    }

    private String share(String battery, LoadCase loadCase) {
        double reduction = cases.none().distanceW() - loadCase.distanceW();
        double before = cases.none().distanceW() - loadCase.startDistanceW();
        return Prose.of(
                "With %s, the distance falls by %,.1f W in all; %,.1f W of it (%s) is there before the first iteration, by what"
                        + " each house does for itself.",
                battery, reduction, before, Percent.words(before, reduction));
    }

    /** How the approaches are compared; only where there are networks. */
    String agreement() {
        return Prose.of(
                "All approaches follow the same rules, so they must find the same plans. That is checked on every quarter hour"
                        + " in its place, not only on sorted curves, and on the improvement that each node is credited with"
                        + " each day. The more iterations, the more there is to agree on: with 13,500 Wh there are %.1f a day,"
                        + " with 5,120 Wh %.1f. So the methods are also compared with 5,120 Wh, on up to %d days.",
                cases.large().iterationsPerDay(), cases.small().iterationsPerDay(), LoadTrials.HARD_DAYS);
    }
}

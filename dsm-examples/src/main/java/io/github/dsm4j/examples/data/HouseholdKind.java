package io.github.dsm4j.examples.data;

/** Kinds of households: how many there are of them, who lives there, and how they live. */
enum HouseholdKind {
    SINGLE(0.15, 1, 1, 7, 0.15, 0.1),
    WORKING_COUPLE(0.35, 2, 2, 6.75, 0.2, 0.2),
    FAMILY(0.3, 3, 5, 6.5, 0.35, 0.6),
    RETIRED(0.2, 1, 2, 7.75, 0.85, 0.25);

    private final double share;
    private final int fewest;
    private final int most;
    private final double wakeHour;
    private final double homeByDay;
    private final double dryer;

    HouseholdKind(double share, int fewest, int most, double wakeHour, double homeByDay, double dryer) {
        this.share = share;
        this.fewest = fewest;
        this.most = most;
        this.wakeHour = wakeHour;
        this.homeByDay = homeByDay;
        this.dryer = dryer;
    }

    static HouseholdKind draw(Draws draws) {
        double rest = draws.between(0, 1);
        for (HouseholdKind kind : values()) {
            rest -= kind.share;
            if (rest < 0) {
                return kind;
            }
        }
        return RETIRED;
    }

    int persons(Draws draws) {
        return Math.min(most, (int) draws.between(fewest, most + 1.0));
    }

    /** When they get up on a working day, in hours after midnight, on average. */
    double wakeHour() {
        return wakeHour;
    }

    /** How likely somebody is at home all through a working day. */
    double homeByDay() {
        return homeByDay;
    }

    /** How likely they have a tumble dryer. */
    double dryer() {
        return dryer;
    }
}

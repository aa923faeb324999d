package io.github.dsm4j.examples.data;

/**
 * What stays the same in a household from day to day. Times are minutes after midnight on a working day; powers are
 * those of common European appliances.
 *
 * @param kind who lives there
 * @param persons how many
 * @param thrift factor on what they use by choice
 * @param standBy what is never switched off, W
 * @param wake when they get up
 * @param leave when they leave
 * @param back when they come back
 * @param dinner when they begin to cook
 * @param bed when they go to bed
 * @param dryer whether they have a tumble dryer
 * @param fridge their fridge
 */
record Habits(
        HouseholdKind kind,
        int persons,
        double thrift,
        double standBy,
        double wake,
        double leave,
        double back,
        double dinner,
        double bed,
        boolean dryer,
        Fridge fridge) {

    static Habits draw(Draws draws) {
        HouseholdKind kind = HouseholdKind.draw(draws);
        double wake = draws.around(60 * kind.wakeHour(), 45);
        return new Habits(
                kind,
                kind.persons(draws),
                draws.around(1, 0.15),
                draws.between(80, 155),
                wake,
                wake + draws.between(50, 90),
                draws.around(17 * 60, 75),
                draws.around(18.25 * 60, 90),
                draws.around(22.75 * 60, 45),
                draws.chance(kind.dryer()),
                Fridge.draw(draws));
    }

    /**
     * A fridge: on for a part of each cycle, day and night.
     *
     * @param cycle minutes from one start to the next
     * @param on minutes that it runs in a cycle
     * @param watts while it runs
     * @param shift minutes between midnight of 1 January 1970 and a start
     */
    record Fridge(double cycle, double on, double watts, double shift) {
        private static final double MINUTES_A_DAY = 24 * 60;

        static Fridge draw(Draws draws) {
            double cycle = draws.between(60, 100);
            return new Fridge(cycle, cycle * draws.between(0.3, 0.5), draws.between(60, 110), draws.between(0, cycle));
        }

        void run(QuarterHours day, long epochDay) {
            double midnight = epochDay * MINUTES_A_DAY;
            double start = Math.floor((midnight - shift) / cycle) * cycle + shift - midnight;
            for (double from = start; from < MINUTES_A_DAY; from += cycle) {
                day.add(from, on, watts);
            }
        }
    }
}

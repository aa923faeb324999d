package io.github.dsm4j.examples.data;

import static io.github.dsm4j.examples.data.NeighbourhoodData.DAY;

import java.time.DayOfWeek;

/** One day of a household: when somebody is at home, and what they then switch on. Not thread-safe. */
final class HouseholdDay {
    private static final double HOUR = 60;

    private final Habits habits;
    private final Sky sky;
    private final Draws draws;
    private final QuarterHours load = new QuarterHours();
    private final boolean weekend;
    private final double wake;
    private final double bed;

    HouseholdDay(Habits habits, Sky sky, Draws draws) {
        this.habits = habits;
        this.sky = sky;
        this.draws = draws;
        this.weekend = sky.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        this.wake = draws.around(habits.wake() + (weekend ? 75 : 0), 25);
        this.bed = draws.around(habits.bed() + (weekend ? 25 : 0), 30);
    }

    /** What the household consumes; to be called once. */
    QuarterHours consumption() {
        load.add(0, 24 * HOUR, habits.standBy());
        habits.fridge().run(load, sky.date().toEpochDay());
        cook(wake + draws.between(10, 30), draws.between(5, 8) + habits.persons());
        if (draws.chance(weekend ? 0.7 : habits.kind().homeByDay())) {
            dayAtHome();
        } else {
            dayAway();
        }
        return load;
    }

    private void dayAtHome() {
        present(wake, bed);
        cook(draws.around(12.5 * HOUR, 45), draws.between(10, 20));
        laundry(draws.between(wake + HOUR, 16 * HOUR));
        evening(draws.around(habits.dinner(), 40));
    }

    private void dayAway() {
        double leave = draws.around(habits.leave() + (weekend ? 3 * HOUR : 0), 20);
        double back = draws.around(habits.back(), 45);
        present(wake, leave);
        present(back, bed);
        laundry(draws.between(back, back + 2 * HOUR));
        evening(Math.max(back + 20, draws.around(habits.dinner(), 40)));
    }

    private void evening(double dinner) {
        double minutes = draws.between(20, 30) + 3 * habits.persons();
        cook(dinner, minutes);
        double sofa = dinner + minutes + draws.between(0, HOUR);
        load.add(sofa, bed - sofa, use(draws.between(100, 220)));
        if (draws.chance(Math.min(0.8, 0.2 + 0.15 * habits.persons()))) {
            WhiteGoods.DISHWASHER.run(load, sofa);
        }
    }

    private void laundry(double start) {
        if (draws.chance(habits.persons() * (weekend ? 0.2 : 0.1))) {
            double end = WhiteGoods.WASHING_MACHINE.run(load, start);
            if (habits.dryer()) {
                WhiteGoods.TUMBLE_DRYER.run(load, end + draws.between(5, 30));
            }
        }
    }

    private void cook(double start, double minutes) {
        load.add(start, minutes, use(1700));
    }

    /** Light and small things, for as long as somebody is at home and awake. */
    private void present(double from, double to) {
        double people = 1 + 0.32 * habits.persons();
        for (int q = (int) (from / QuarterHours.MINUTES); q < DAY; q++) {
            double begin = Math.max(from, q * QuarterHours.MINUTES);
            double end = Math.min(to, (q + 1) * QuarterHours.MINUTES);
            if (begin < end) {
                load.add(begin, end - begin, use(people * (draws.around(112, 50) + 75 * darkness(q))));
            }
        }
    }

    /** 1 without light outside, 0 from 100 W/m² on: below that, lamps are lit. */
    private double darkness(int quarter) {
        return Math.max(0, 1 - sky.light(quarter) / 100);
    }

    private double use(double watts) {
        return habits.thrift() * watts;
    }
}

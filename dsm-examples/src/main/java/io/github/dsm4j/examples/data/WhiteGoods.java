package io.github.dsm4j.examples.data;

/** An appliance that runs a programme once started: what it draws, phase by phase. Immutable. */
final class WhiteGoods {
    static final WhiteGoods WASHING_MACHINE = new WhiteGoods(new double[] {20, 45, 15}, new double[] {1900, 120, 400});
    static final WhiteGoods TUMBLE_DRYER = new WhiteGoods(new double[] {75}, new double[] {900});
    static final WhiteGoods DISHWASHER =
            new WhiteGoods(new double[] {20, 40, 15, 20}, new double[] {1900, 70, 1900, 40});

    private final double[] minutes;
    private final double[] watts;

    private WhiteGoods(double[] minutes, double[] watts) {
        this.minutes = minutes;
        this.watts = watts;
    }

    /**
     * Runs the programme once.
     *
     * @param day where it is added
     * @param start minutes after midnight
     * @return when it ends
     */
    double run(QuarterHours day, double start) {
        double time = start;
        for (int phase = 0; phase < minutes.length; phase++) {
            day.add(time, minutes[phase], watts[phase]);
            time += minutes[phase];
        }
        return time;
    }
}

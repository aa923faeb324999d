package io.github.dsm4j.steering.internal;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleSupplier;

/** Kinds of stores, the degenerate ones above all. Powers in mW, energies in mWh, quarter hours. */
enum StoreFamily {
    /** Efficiencies alone; the target changes sign. */
    EFFICIENCY {
        @Override
        StoreProblem draw(Random random, int length) {
            return battery(random, length, 0).problem();
        }
    },
    SELF_DISCHARGE {
        @Override
        StoreProblem draw(Random random, int length) {
            return battery(random, length, 0.02 * random.nextDouble())
                    .lossless()
                    .problem();
        }
    },
    EVERY_LOSS {
        @Override
        StoreProblem draw(Random random, int length) {
            Draft draft = battery(random, length, 0.2 * random.nextDouble());
            Arrays.fill(draft.drain, 1e4 * random.nextDouble());
            return draft.problem();
        }
    },
    /** Hardly anything is left after an interval. */
    STRONG_DECAY {
        @Override
        StoreProblem draw(Random random, int length) {
            double least = random.nextBoolean() ? 0.5 : 0.9999;
            return battery(random, length, least + (1 - least) * random.nextDouble())
                    .open()
                    .problem();
        }
    },
    /** A heat pump with a buffer: the weight changes in time, heat is drawn. */
    HEAT {
        @Override
        StoreProblem draw(Random random, int length) {
            return heat(random, length, 4e6 * random.nextDouble());
        }
    },
    HEAT_WITHOUT_BUFFER {
        @Override
        StoreProblem draw(Random random, int length) {
            return heat(random, length, 0);
        }
    },
    /** Whole numbers, few of them: much is equal. */
    TIES {
        @Override
        StoreProblem draw(Random random, int length) {
            Draft draft = new Draft(random, length, 0);
            Arrays.setAll(draft.target, t -> random.nextInt(7) - 2);
            draft.powers(-random.nextInt(4), random.nextInt(4));
            Arrays.fill(draft.in, 0.5);
            Arrays.fill(draft.out, 1);
            draft.energies(1 + random.nextInt(4));
            return draft.problem();
        }
    },
    /** One surplus all day, so all intervals are equally good. */
    FLAT_SURPLUS {
        @Override
        StoreProblem draw(Random random, int length) {
            Draft draft = battery(random, length, random.nextBoolean() ? 0 : 0.01);
            Arrays.fill(draft.target, 1e6 * (1 + random.nextInt(3)));
            return draft.problem();
        }
    },
    /** Power bounds nearer than the bridge over zero. */
    LITTLE_POWER {
        @Override
        StoreProblem draw(Random random, int length) {
            Draft draft = battery(random, length, 0);
            Arrays.setAll(draft.minPower, t -> -Math.rint(3e5 * random.nextDouble()));
            Arrays.setAll(draft.maxPower, t -> Math.rint(3e5 * random.nextDouble()));
            return draft.problem();
        }
    },
    NO_CAPACITY {
        @Override
        StoreProblem draw(Random random, int length) {
            Draft draft = battery(random, length, 0);
            draft.energies(0);
            return draft.problem();
        }
    },
    WIDE {
        @Override
        StoreProblem draw(Random random, int length) {
            Draft draft = battery(random, length, random.nextBoolean() ? 0 : 0.001);
            draft.energies(1e9);
            return draft.problem();
        }
    },
    /** Everything varies in time, and many bounds meet, around some plan. */
    EQUALITIES {
        @Override
        StoreProblem draw(Random random, int length) {
            Draft draft = battery(random, length, random.nextBoolean() ? 0 : random.nextDouble());
            Arrays.setAll(draft.in, t -> draft.in[t] * (0.7 + 0.3 * random.nextDouble()));
            DoubleSupplier slack = () -> random.nextInt(3) == 0 ? 0 : Math.rint(5e6 * random.nextDouble());
            double[] plan = Family.noise(random, length, 3e6);
            Arrays.setAll(draft.minPower, t -> plan[t] - slack.getAsDouble());
            Arrays.setAll(draft.maxPower, t -> plan[t] + slack.getAsDouble());
            draft.around(plan, slack);
            return draft.open().problem();
        }
    };

    abstract StoreProblem draw(Random random, int length);

    private static Draft battery(Random random, int length, double perHour) {
        Draft draft = new Draft(random, length, perHour);
        double power = random.nextBoolean() ? 5e6 : Math.rint(5e6 * random.nextDouble());
        draft.powers(-power, power);
        draft.energies(random.nextBoolean() ? 13.5e6 : 5e6 * random.nextDouble());
        Arrays.fill(draft.in, draft.hours * (0.7 + 0.3 * random.nextDouble()));
        Arrays.fill(draft.out, draft.hours / (0.7 + 0.3 * random.nextDouble()));
        return draft;
    }

    private static StoreProblem heat(Random random, int length, double buffer) {
        Draft draft = new Draft(random, length, buffer == 0 ? 0 : 0.02 * random.nextDouble());
        double power = 3e6;
        draft.powers(0, power);
        draft.energies(buffer);
        Arrays.setAll(draft.in, t -> draft.hours * (1.5 + 4 * random.nextDouble()));
        draft.out = draft.in.clone();
        Arrays.setAll(draft.drain, t -> draft.in[t] * power * 0.9 * random.nextDouble());
        return draft.problem();
    }

    /** What can still be changed. */
    private static final class Draft {
        final double[] target;
        final double[] minPower;
        final double[] maxPower;
        final double[] in;
        double[] out;
        final double[] drain;
        final double[] minEnergy;
        final double[] maxEnergy;
        final double hours;
        private final double kept;
        private final Random random;
        double initial;
        private boolean open;

        Draft(Random random, int length, double perHour) {
            this.random = random;
            Decay decay = Decay.of(perHour, 900);
            hours = decay.hours();
            kept = decay.kept();
            target = Family.noise(random, length, 3e6);
            minPower = new double[length];
            maxPower = new double[length];
            in = new double[length];
            out = new double[length];
            drain = new double[length];
            minEnergy = new double[length];
            maxEnergy = new double[length];
        }

        void powers(double least, double most) {
            Arrays.fill(minPower, least);
            Arrays.fill(maxPower, most);
        }

        /** As much at the end as at the start, as a rule. */
        void energies(double capacity) {
            DoubleSupplier level = () -> capacity * random.nextInt(5) / 4;
            initial = level.getAsDouble();
            Arrays.fill(minEnergy, 0);
            Arrays.fill(maxEnergy, capacity);
        }

        void around(double[] plan, DoubleSupplier slack) {
            double energy = initial;
            for (int t = 0; t < plan.length; t++) {
                energy = kept * energy + plan[t] * (plan[t] < 0 ? out[t] : in[t]);
                minEnergy[t] = energy - slack.getAsDouble();
                maxEnergy[t] = energy + slack.getAsDouble();
            }
        }

        Draft lossless() {
            Arrays.fill(in, hours);
            Arrays.fill(out, hours);
            return this;
        }

        Draft open() {
            open = true;
            return this;
        }

        StoreProblem problem() {
            int last = target.length - 1;
            FinalKind kind = open ? FinalKind.FREE : FinalKind.values()[random.nextInt(3)];
            double end = Math.min(maxEnergy[last], kept < 1 ? initial / 2 : initial);
            minEnergy[last] = kind == FinalKind.FREE ? minEnergy[last] : Math.max(minEnergy[last], end);
            maxEnergy[last] = kind == FinalKind.EXACT ? Math.max(minEnergy[last], end) : maxEnergy[last];
            Store store = new Store(minPower, maxPower, in, out, drain, kept, initial, minEnergy, maxEnergy);
            return new StoreProblem(store, target);
        }
    }

    private enum FinalKind {
        EXACT,
        AT_LEAST,
        FREE
    }
}

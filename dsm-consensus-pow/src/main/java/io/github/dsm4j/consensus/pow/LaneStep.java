package io.github.dsm4j.consensus.pow;

/**
 * One row operation of the SHA-256 compression. The shape of this code is what makes it fast: HotSpot turns a loop into
 * vector instructions if it stores to one array only, loads every element once and is compiled by itself. Three
 * implementations behind one call keep it from being inlined into the loop over the rounds. Inlined, or with an element
 * loaded twice, it ran at a fifth of the speed on JDK 17.
 */
interface LaneStep {
    void run();

    /** The next word of the message schedule, in the place of the oldest: {@code w_t} in that of {@code w_{t-16}}. */
    final class Schedule implements LaneStep {
        private final int[] w16;
        private final int[] w15;
        private final int[] w7;
        private final int[] w2;

        Schedule(Lanes lanes, int round) {
            w16 = lanes.word(round);
            w15 = lanes.word(round - 15);
            w7 = lanes.word(round - 7);
            w2 = lanes.word(round - 2);
        }

        @Override
        public void run() {
            next(w16, w15, w7, w2);
        }

        private static void next(int[] w16, int[] w15, int[] w7, int[] w2) {
            for (int i = 0; i < w16.length; i++) {
                w16[i] += Sha256.smallSigma0(w15[i]) + w7[i] + Sha256.smallSigma1(w2[i]);
            }
        }
    }

    /** The new e, {@code d + T1}, in the place of the oldest; d is {@code a_{t-4}}, and h is {@code e_{t-4}}. */
    final class RoundE implements LaneStep {
        private final int[] e4;
        private final int[] e3;
        private final int[] e2;
        private final int[] e1;
        private final int[] a4;
        private final int[] w;
        private final int k;

        RoundE(Lanes lanes, int round) {
            e4 = lanes.e(round - 4);
            e3 = lanes.e(round - 3);
            e2 = lanes.e(round - 2);
            e1 = lanes.e(round - 1);
            a4 = lanes.a(round - 4);
            w = lanes.word(round);
            k = Sha256.K[round];
        }

        @Override
        public void run() {
            next(e4, e3, e2, e1, a4, w, k);
        }

        private static void next(int[] e4, int[] e3, int[] e2, int[] e1, int[] a4, int[] w, int k) {
            for (int i = 0; i < e4.length; i++) {
                int x = e1[i];
                e4[i] += a4[i] + Sha256.bigSigma1(x) + Sha256.choose(x, e2[i], e3[i]) + k + w[i];
            }
        }
    }

    /** The new a, {@code T1 + T2}, in the place of the oldest; T1 is what the new e has more than {@code a_{t-4}}. */
    final class RoundA implements LaneStep {
        private final int[] a4;
        private final int[] a3;
        private final int[] a2;
        private final int[] a1;
        private final int[] e;

        RoundA(Lanes lanes, int round) {
            a4 = lanes.a(round - 4);
            a3 = lanes.a(round - 3);
            a2 = lanes.a(round - 2);
            a1 = lanes.a(round - 1);
            e = lanes.e(round);
        }

        @Override
        public void run() {
            next(a4, a3, a2, a1, e);
        }

        private static void next(int[] a4, int[] a3, int[] a2, int[] a1, int[] e) {
            for (int i = 0; i < a4.length; i++) {
                int x = a1[i];
                a4[i] = e[i] - a4[i] + Sha256.bigSigma0(x) + Sha256.majority(x, a2[i], a3[i]);
            }
        }
    }
}

package io.github.dsm4j.steering.internal;

/** Kinks as a sorted array with room at both ends; few are alive where storage binds. */
final class DequeKinks implements Kinks {
    /** Beyond it a price means always or never; keeps positions finite however often they are rescaled. */
    static final double FAR = 0x1p300;

    /** Position, change and jump of one kink after the other: an insertion moves all three. */
    private static final int STRIDE = 3;

    private static final int ROOM = 64;

    private double[] kinks = new double[2 * ROOM * STRIDE];
    private int head = ROOM * STRIDE;
    private int tail = ROOM * STRIDE;
    private long scanned;

    @Override
    public void addLeft(double position, double change) {
        makeRoom();
        int place = shiftLeft(head, position, STRIDE) - STRIDE;
        head -= STRIDE;
        put(place, position, change, 0);
    }

    @Override
    public void addRight(double position, double change) {
        makeRoom();
        int place = shiftRight(tail, position, STRIDE);
        tail += STRIDE;
        put(place, position, change, 0);
    }

    @Override
    public void addJump(double position, double change, double jump) {
        makeRoom();
        if (isLeft(position)) {
            int place = shiftLeft(head, position, STRIDE) - STRIDE;
            head -= STRIDE;
            put(place, position, change, jump);
        } else {
            int place = shiftRight(tail, position, STRIDE);
            tail += STRIDE;
            put(place, position, change, jump);
        }
    }

    @Override
    public void addFlat(double from, double fall, double to, double rise) {
        makeRoom();
        if (isLeft(to)) {
            int place = shiftLeft(head, from, 2 * STRIDE);
            put(place - 2 * STRIDE, from, fall, 0);
            place = shiftLeft(place, to, STRIDE);
            put(place - STRIDE, to, rise, 0);
            head -= 2 * STRIDE;
        } else {
            int place = shiftRight(tail, to, 2 * STRIDE);
            put(place + STRIDE, to, rise, 0);
            place = shiftRight(place, from, STRIDE);
            put(place, from, fall, 0);
            tail += 2 * STRIDE;
        }
    }

    private boolean isLeft(double position) {
        return head == tail || kinks[(head + tail) / (2 * STRIDE) * STRIDE] >= position;
    }

    /** Moves what lies left of a position, from an index on; returns the index of the first kink that stays. */
    private int shiftLeft(int from, double position, int by) {
        double[] k = kinks;
        int end = tail;
        int i = from;
        while (i < end && k[i] < position) {
            k[i - by] = k[i];
            k[i - by + 1] = k[i + 1];
            k[i - by + 2] = k[i + 2];
            i += STRIDE;
        }
        scanned += i - from;
        return i;
    }

    /** Moves what lies right of a position, before an index; returns the index after the last kink that stays. */
    private int shiftRight(int before, double position, int by) {
        double[] k = kinks;
        int start = head;
        int i = before;
        while (i > start && k[i - STRIDE] > position) {
            k[i + by - 3] = k[i - 3];
            k[i + by - 2] = k[i - 2];
            k[i + by - 1] = k[i - 1];
            i -= STRIDE;
        }
        scanned += before - i;
        return i;
    }

    private void put(int place, double position, double change, double jump) {
        kinks[place] = position;
        kinks[place + 1] = change;
        kinks[place + 2] = jump;
    }

    /** For two kinks at either end. */
    private void makeRoom() {
        if (head >= 2 * STRIDE && tail <= kinks.length - 2 * STRIDE) {
            return;
        }
        int alive = tail - head;
        double[] larger = new double[Math.max(kinks.length, 4 * alive)];
        int start = (larger.length - alive) / (2 * STRIDE) * STRIDE;
        System.arraycopy(kinks, head, larger, start, alive);
        kinks = larger;
        head = start;
        tail = start + alive;
    }

    @Override
    public double trimLeft(double need) {
        double[] k = kinks;
        double left = need;
        double slope = 0;
        for (int i = head; i < tail; i += STRIDE) {
            double at = k[i];
            if (k[i + 2] >= left) {
                head = i;
                put(i, at, k[i + 1] + slope, k[i + 2] - left);
                return at;
            }
            left -= k[i + 2];
            slope += k[i + 1];
            double next = i + STRIDE < tail ? k[i + STRIDE] : at;
            double rise = slope * (next - at);
            if (rise >= left) {
                head = i;
                double end = at + left / slope;
                put(i, end < next ? end : next, slope, 0);
                return k[i];
            }
            left -= rise;
        }
        double last = head < tail ? k[tail - STRIDE] : Double.NEGATIVE_INFINITY;
        head = tail;
        return last;
    }

    @Override
    public double trimRight(double need) {
        double[] k = kinks;
        double left = need;
        double slope = 0;
        for (int i = tail - STRIDE; i >= head; i -= STRIDE) {
            double at = k[i];
            if (k[i + 2] >= left) {
                tail = i + STRIDE;
                put(i, at, k[i + 1] - slope, k[i + 2] - left);
                return at;
            }
            left -= k[i + 2];
            slope -= k[i + 1];
            double next = i > head ? k[i - STRIDE] : at;
            double rise = slope * (at - next);
            if (rise >= left) {
                tail = i + STRIDE;
                double end = at - left / slope;
                put(i, end > next ? end : next, -slope, 0);
                return k[i];
            }
            left -= rise;
        }
        double last = head < tail ? k[head] : Double.POSITIVE_INFINITY;
        tail = head;
        return last;
    }

    @Override
    public void rescale(double factor) {
        for (int i = head; i < tail; i += STRIDE) {
            double position = StoragePlanner.clamp(kinks[i] / factor, -FAR, FAR);
            put(i, position, kinks[i + 1] * factor * factor, kinks[i + 2] * factor);
        }
    }

    @Override
    public long scanned() {
        return scanned / STRIDE;
    }
}

package io.github.dsm4j.steering.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Kinks as a balanced tree, for many intervals in which storage hardly binds. See {@link TreeBreakpoints}. */
final class TreeKinks implements Kinks {

    private record Kink(double position, double change, double jump, int id) {}

    private static final Comparator<Kink> ORDER =
            Comparator.comparingDouble(Kink::position).thenComparingInt(Kink::id);

    private final TreeSet<Kink> kinks = new TreeSet<>(ORDER);
    private int ids;

    private void add(double position, double change, double jump) {
        kinks.add(new Kink(position, change, jump, ids++));
    }

    @Override
    public void addLeft(double position, double change) {
        add(position, change, 0);
    }

    @Override
    public void addRight(double position, double change) {
        add(position, change, 0);
    }

    @Override
    public void addJump(double position, double change, double jump) {
        add(position, change, jump);
    }

    @Override
    public void addFlat(double from, double fall, double to, double rise) {
        add(from, fall, 0);
        add(to, rise, 0);
    }

    @Override
    public double trimLeft(double need) {
        double left = need;
        double slope = 0;
        Kink first = kinks.pollFirst();
        while (first != null) {
            if (first.jump >= left) {
                add(first.position, first.change + slope, first.jump - left);
                return first.position;
            }
            left -= first.jump;
            slope += first.change;
            if (kinks.isEmpty()) {
                return first.position;
            }
            double end = kinks.first().position;
            double rise = slope * (end - first.position);
            if (rise >= left) {
                double at = Math.min(first.position + left / slope, end);
                add(at, slope, 0);
                return at;
            }
            left -= rise;
            first = kinks.pollFirst();
        }
        return Double.NEGATIVE_INFINITY;
    }

    @Override
    public double trimRight(double need) {
        double left = need;
        double slope = 0;
        Kink last = kinks.pollLast();
        while (last != null) {
            if (last.jump >= left) {
                add(last.position, last.change - slope, last.jump - left);
                return last.position;
            }
            left -= last.jump;
            slope -= last.change;
            if (kinks.isEmpty()) {
                return last.position;
            }
            double end = kinks.last().position;
            double rise = slope * (last.position - end);
            if (rise >= left) {
                double at = Math.max(last.position - left / slope, end);
                add(at, -slope, 0);
                return at;
            }
            left -= rise;
            last = kinks.pollLast();
        }
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public void rescale(double factor) {
        List<Kink> before = new ArrayList<>(kinks);
        kinks.clear();
        for (Kink kink : before) {
            double position = StoragePlanner.clamp(kink.position / factor, -DequeKinks.FAR, DequeKinks.FAR);
            add(position, kink.change * factor * factor, kink.jump * factor);
        }
    }

    @Override
    public long scanned() {
        return 0;
    }
}

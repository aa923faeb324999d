package io.github.dsm4j.steering.internal;

import java.util.Comparator;
import java.util.TreeSet;

/**
 * Breakpoints as a balanced tree: every insertion costs the logarithm of what is alive, wherever its place is. Several
 * times slower than {@link DequeBreakpoints} as long as storage binds often, but never quadratic.
 */
final class TreeBreakpoints implements Breakpoints {

    private record Breakpoint(double position, int change, int id) {}

    private static final Comparator<Breakpoint> ORDER =
            Comparator.comparingDouble(Breakpoint::position).thenComparingInt(Breakpoint::id);

    private final TreeSet<Breakpoint> points = new TreeSet<>(ORDER);
    private int ids;

    @Override
    public void addRamp(double rise, double level) {
        add(rise, 1);
        add(level, -1);
    }

    private void add(double position, int change) {
        points.add(new Breakpoint(position, change, ids++));
    }

    @Override
    public double trimLeft(double need) {
        double left = need;
        int slope = 0;
        while (points.size() > 1) {
            Breakpoint first = points.pollFirst();
            slope += first.change;
            double rise = slope * (points.first().position - first.position);
            if (rise >= left) {
                double at = first.position + left / slope;
                add(at, slope);
                return at;
            }
            left -= rise;
        }
        return points.isEmpty() ? Double.NEGATIVE_INFINITY : points.pollFirst().position;
    }

    @Override
    public double trimRight(double need) {
        double left = need;
        int slope = 0;
        while (points.size() > 1) {
            Breakpoint last = points.pollLast();
            slope -= last.change;
            double rise = slope * (last.position - points.last().position);
            if (rise >= left) {
                double at = last.position - left / slope;
                add(at, -slope);
                return at;
            }
            left -= rise;
        }
        return points.isEmpty() ? Double.POSITIVE_INFINITY : points.pollLast().position;
    }

    @Override
    public long scanned() {
        return 0;
    }
}

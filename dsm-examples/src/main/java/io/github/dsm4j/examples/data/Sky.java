package io.github.dsm4j.examples.data;

import static io.github.dsm4j.examples.data.NeighbourhoodData.DAY;

import java.time.LocalDate;

/**
 * Sun and clouds over a neighbourhood on one day: where the sun stands and how much light arrives. Latitude 52° north,
 * solar noon at 13:00 on the clock all year. All trigonometry is that of {@link StrictMath}, the same everywhere.
 * Immutable.
 */
final class Sky {
    private static final double LATITUDE = radians(52);
    private static final double SOLAR_NOON = 13;

    /** A day has no clouds with the first probability, few or many with the second, nothing else with the rest. */
    private static final double CLEAR = 0.3;

    private static final double CHANGING = 0.4;

    private final LocalDate date;
    private final boolean clear;
    private final double[][] sun = new double[DAY][];
    private final double[] light = new double[DAY];
    private final double[] transmitted = new double[DAY];

    Sky(long seed, LocalDate date) {
        this.date = date;
        Draws draws = new Draws(seed, Draws.CLOUDS, date.toEpochDay());
        double kind = draws.between(0, 1);
        this.clear = kind < CLEAR;
        if (clear) {
            clouds(draws, 0.96, 1);
        } else if (kind < CLEAR + CHANGING) {
            clouds(draws, 0.3, 1);
        } else {
            clouds(draws, 0.12, 0.4);
        }
        double declination = declination(date.getDayOfYear());
        for (int q = 0; q < DAY; q++) {
            sun[q] = direction(declination, QuarterHours.hour(q));
            light[q] = transmitted[q] * clearSky(sun[q][2]);
        }
    }

    LocalDate date() {
        return date;
    }

    /** Whether the day has no clouds. */
    boolean isClear() {
        return clear;
    }

    /** Light on a level plane in a quarter hour, W/m². */
    double light(int quarter) {
        return light[quarter];
    }

    /**
     * Light on a tilted plane in a quarter hour: the beam by the angle at which it falls, the diffuse part by the share
     * of the sky that the plane sees. Clouds turn beam into diffuse light.
     *
     * @param normal of the plane: unit vector to the east, to the north, up
     * @return W/m²
     */
    double lightOn(int quarter, double[] normal) {
        double up = sun[quarter][2];
        if (up <= 0) {
            return 0;
        }
        double diffuse = light[quarter] * (1 - 0.85 * transmitted[quarter]);
        // Near the horizon the quotient says little; 0.087 is the sine of 5 degrees.
        double beam = (light[quarter] - diffuse) / Math.max(up, 0.087);
        return beam * Math.max(0, dot(sun[quarter], normal)) + diffuse * (1 + normal[2]) / 2;
    }

    /** Unit vector to the east, to the north, up, for a plane of this tilt, turned from the south to the west. */
    static double[] normal(double tiltDegrees, double westDegrees) {
        double tilt = radians(tiltDegrees);
        double west = radians(westDegrees);
        return new double[] {
            -StrictMath.sin(tilt) * StrictMath.sin(west),
            -StrictMath.sin(tilt) * StrictMath.cos(west),
            StrictMath.cos(tilt)
        };
    }

    /** The share of light that gets through: a value for each hour, and straight lines between them. */
    private void clouds(Draws draws, double low, double high) {
        double next = draws.between(low, high);
        for (int q = 0; q < DAY; q += 4) {
            double now = next;
            next = draws.between(low, high);
            for (int i = 0; i < 4; i++) {
                transmitted[q + i] = now + (next - now) * i / 4;
            }
        }
    }

    /** Clear-sky light on a level plane (B. Haurwitz, Journal of Meteorology 2, 1945), W/m². */
    private static double clearSky(double up) {
        return up <= 0 ? 0 : 1098 * up * StrictMath.exp(-0.057 / up);
    }

    /** The usual cosine between the solstices. */
    private static double declination(int dayOfYear) {
        return radians(-23.44) * StrictMath.cos(2 * Math.PI * (dayOfYear + 10) / 365.25);
    }

    private static double[] direction(double declination, double hour) {
        double angle = radians(15 * (hour - SOLAR_NOON));
        double sin = StrictMath.sin(declination);
        double cos = StrictMath.cos(declination) * StrictMath.cos(angle);
        return new double[] {
            -StrictMath.cos(declination) * StrictMath.sin(angle),
            StrictMath.cos(LATITUDE) * sin - StrictMath.sin(LATITUDE) * cos,
            StrictMath.sin(LATITUDE) * sin + StrictMath.cos(LATITUDE) * cos
        };
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static double radians(double degrees) {
        return degrees * Math.PI / 180;
    }
}

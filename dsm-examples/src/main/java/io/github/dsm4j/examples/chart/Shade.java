package io.github.dsm4j.examples.chart;

import java.awt.Color;

/**
 * How an area is filled, the same in every picture. Hues are those of Okabe and Ito; besides, every shade differs from all
 * others in how dark it is, so that readers with any colour vision, and black and white, tell areas apart.
 */
public enum Shade {
    /** What cannot be moved. */
    BASELOAD(0xcfcfcf),
    /** Stationary batteries. */
    BATTERY(0x0aa073),
    /** Electric vehicles. */
    ELECTRIC_VEHICLE(0x06285e),
    /** Heat pumps and electric boilers. */
    HEAT_PUMP(0xb02c00),
    /** Appliances whose runs can be shifted. */
    TIME_SHIFTABLE(0xc56f9f),
    /** Solar panels. */
    PV(0xfff3a6),
    /** Everything else. */
    OTHER(0x7cbfe8);

    private final Color fill;

    Shade(int fill) {
        this.fill = new Color(fill);
    }

    Color fill() {
        return fill;
    }
}

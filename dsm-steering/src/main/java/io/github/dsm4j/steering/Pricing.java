package io.github.dsm4j.steering;

/** Who gets which price in {@linkplain PriceSteering price steering} (thesis §3.2.2). */
public enum Pricing {
    /** All houses get the same prices, once. */
    UNIFORM,
    /** Groups of houses get prices in turn, each those that follow from what the groups before it have answered. */
    DYNAMIC
}

package io.github.dsm4j.steering;

/** Which powers a charger has while a car is connected. */
public enum ChargingMode {
    /** Any power from 0 to the maximum. */
    CONTINUOUS,

    /** Off, or any power from the minimum to the maximum: most cars do not charge below 6 A. */
    THRESHOLD,

    /** Off, or one of given powers. */
    LEVELS,

    /** Any power from the minimum, which is negative, to the maximum: the car may give energy back. */
    VEHICLE_TO_GRID
}

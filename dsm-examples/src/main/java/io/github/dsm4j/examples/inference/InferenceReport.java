package io.github.dsm4j.examples.inference;

import io.github.dsm4j.api.steering.Initial;

/**
 * What the observer found out under one rule for starting profiles.
 *
 * @param initial the rule
 * @param houseDays how many houses on how many days
 * @param start about baseloads
 * @param device about batteries
 * @param stakes the share of houses whose registered stake is the capacity of their battery, 0 to 1
 */
record InferenceReport(Initial initial, int houseDays, StartFigures start, DeviceFigures device, double stakes) {}

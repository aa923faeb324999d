/**
 * Profile steering (thesis chapter 3), and devices planned exactly. Start at {@link
 * io.github.dsm4j.steering.ProfileSteering} and {@link io.github.dsm4j.steering.BatteryConfig}.
 */
package io.github.dsm4j.steering;

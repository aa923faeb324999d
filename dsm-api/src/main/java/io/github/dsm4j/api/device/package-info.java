/** What a prosumer can move: devices, their plans, and the bounds a plan may break. */
package io.github.dsm4j.api.device;

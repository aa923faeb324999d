/** Time and power: the planning period and the exact power profile. */
package io.github.dsm4j.api.profile;

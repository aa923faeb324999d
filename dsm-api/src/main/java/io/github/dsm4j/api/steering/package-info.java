/**
 * Demand-side management algorithms: a public, replicated {@linkplain io.github.dsm4j.api.steering.Coordination
 * coordination} and a private {@linkplain io.github.dsm4j.api.steering.LocalPlan local plan}.
 */
package io.github.dsm4j.api.steering;

package io.github.dsm4j.api.contract;

/** How the algorithm is run by the network (thesis §5.3). */
public enum Method {
    /** Every node shares its data once and computes everything (§5.3.1). */
    METHOD_1,
    /** Nodes share only starting profiles, improvements, deltas and final profiles (§5.3.2). */
    METHOD_2
}

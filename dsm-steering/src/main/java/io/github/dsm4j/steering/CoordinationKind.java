package io.github.dsm4j.steering;

/** Who moves when in profile steering. Over convex devices all of them end at the same aggregate, up to the error margin. */
public enum CoordinationKind {
    /**
     * In each iteration all offer a candidate and the best ones commit: Algorithm 1 of thesis §3.2.3. About one iteration a house,
     * in which all houses plan.
     */
    GREEDY,
    /**
     * One node after the other plans and commits at once, in the order of ids. One or two sweeps over all nodes suffice, so it takes
     * by far the fewest plans: the choice for one place and for method 1. By method 2 it costs a phase a node.
     */
    SWEEP,
    /**
     * In each iteration all nodes plan and commit together, each its share of the way and a part of its last move once more. Few
     * iterations, whatever the number of nodes: the choice for method 2.
     */
    ACCELERATED
}

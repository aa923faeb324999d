package io.github.dsm4j.core.internal.node;

/** Is told how a period goes through its stages (thesis §5.1). */
public interface StageListener {
    /** The manager enters a stage. */
    void enter(int stage);

    /** The manager publishes the last of what the first iteration starts from: all else in stage 1 is iterations. */
    void setUp();

    /** A node has finished stage 1 and turns to the consensus round. */
    void nodeReady();
}

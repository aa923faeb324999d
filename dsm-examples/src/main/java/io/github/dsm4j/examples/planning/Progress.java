package io.github.dsm4j.examples.planning;

/** Is told how far a long computation is. */
@FunctionalInterface
public interface Progress {
    /**
     * One more of the steps announced is done.
     *
     * @param what what the step belongs to, as the label of an approach or of a rule
     */
    void step(String what);

    /**
     * Several more of the steps announced are done at once.
     *
     * @param what what they belong to
     * @param number how many
     */
    default void steps(String what, long number) {
        for (long i = 0; i < number; i++) {
            step(what);
        }
    }

    /**
     * How many steps there will be; said before the first one.
     *
     * @param steps their number
     */
    default void expect(long steps) {}
}

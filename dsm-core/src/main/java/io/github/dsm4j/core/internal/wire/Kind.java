package io.github.dsm4j.core.internal.wire;

/** The kinds of messages; each belongs to a stage of a planning period (thesis §5.1). */
public enum Kind {
    /** Node to manager: key, stake and signed contract. */
    JOIN(1, 0),
    /** Node to manager: which block it needs next. */
    FETCH(2, 0),
    /** Manager to nodes: blocks of the network ledger. */
    BLOCKS(3, 0),
    /** Bundle only: horizon, desired profile and joins of a period. */
    OPEN(16, 1),
    /** Method 1: baseload, device parameters and starting profile. */
    DATA(17, 1),
    /** Method 2: starting local profile. */
    START(18, 1),
    /** Method 2: bid of one iteration. */
    BID(19, 1),
    /** Method 2: the winner's change. */
    DELTA(20, 1),
    /** Method 2: final local profile. */
    FINAL(21, 1),
    /** Claim of the block, with the seal. */
    CLAIM(32, 2),
    /** Manager to nodes: what a closed phase held. */
    BUNDLE(48, 1),
    /** Node to manager: which bundle it needs next. */
    BEHIND(49, 1);

    private final int code;
    private final int stage;

    Kind(int code, int stage) {
        this.code = code;
        this.stage = stage;
    }

    public int code() {
        return code;
    }

    /** The stage that a message of this kind is counted for. */
    public int stage() {
        return stage;
    }

    static Kind of(int code) throws MalformedException {
        for (Kind kind : values()) {
            if (kind.code == code) {
                return kind;
            }
        }
        throw new MalformedException("unknown kind " + code);
    }
}

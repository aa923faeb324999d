package io.github.dsm4j.api;

/**
 * Why something that another participant sent is not accepted. Bad input from others is a value, never an exception: it is
 * counted and the node goes on.
 *
 * @param code the cause
 * @param evidence what was expected and what came, for people
 */
public record Rejected(Code code, String evidence) {
    /** One code a cause. */
    public enum Code {
        /** A hash does not belong to its content, or exceeds the target. */
        BAD_HASH,
        /** The Merkle root is not that of the local profiles. */
        BAD_MERKLE_ROOT,
        /** A signature does not belong to the key and the content. */
        BAD_SIGNATURE,
        /** It belongs to an earlier block or phase. */
        STALE,
        /** It came after its phase was closed. */
        LATE,
        /** A claimed bid, improvement, rank or reward is not the true one. */
        FALSE_CLAIM,
        /** A plan breaks a bound. */
        INFEASIBLE,
        /** The same participant said two different things. */
        EQUIVOCATION,
        /** The bytes cannot be read. */
        MALFORMED,
        /** A profile has a wrong length or a power out of range. */
        BAD_PROFILE,
        /** A node id or key is registered already. */
        DUPLICATE_ID,
        /** A time is not after the one before. */
        BAD_TIME,
        /** The sender is not a participant, or nobody asked it. */
        UNKNOWN_SENDER,
        /** A replica computed something else than the others. */
        DIVERGED,
        /** Another network, contract or protocol version. */
        OTHER_NETWORK
    }

    @Override
    public String toString() {
        return code + ": " + evidence;
    }
}

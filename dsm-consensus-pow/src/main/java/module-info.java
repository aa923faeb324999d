/** Proof of work (thesis §5.4.1). */
@org.jspecify.annotations.NullMarked
module io.github.dsm4j.consensus.pow {
    requires transitive io.github.dsm4j.api;
    requires static org.jspecify;

    exports io.github.dsm4j.consensus.pow;

    provides io.github.dsm4j.api.spi.ConsensusProvider with
            io.github.dsm4j.consensus.pow.PowProvider;
}

/** Proof of stake (thesis §5.4.2). */
@org.jspecify.annotations.NullMarked
module io.github.dsm4j.consensus.pos {
    requires transitive io.github.dsm4j.api;
    requires static org.jspecify;

    exports io.github.dsm4j.consensus.pos;

    provides io.github.dsm4j.api.spi.ConsensusProvider with
            io.github.dsm4j.consensus.pos.PosProvider;
}

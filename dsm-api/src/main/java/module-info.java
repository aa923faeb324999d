/**
 * The interfaces and value types of dsm4j: what integrators read and what plugin authors implement. No runtime dependency.
 */
@org.jspecify.annotations.NullMarked
module io.github.dsm4j.api {
    requires static org.jspecify;

    exports io.github.dsm4j.api;
    exports io.github.dsm4j.api.consensus;
    exports io.github.dsm4j.api.contract;
    exports io.github.dsm4j.api.device;
    exports io.github.dsm4j.api.ledger;
    exports io.github.dsm4j.api.profile;
    exports io.github.dsm4j.api.spi;
    exports io.github.dsm4j.api.steering;
    exports io.github.dsm4j.api.transport;
}

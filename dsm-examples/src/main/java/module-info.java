/** The command line program, and examples of use. */
@org.jspecify.annotations.NullMarked
module io.github.dsm4j.examples {
    requires transitive io.github.dsm4j.api;
    requires io.github.dsm4j.consensus.pos;
    requires io.github.dsm4j.consensus.pow;
    requires io.github.dsm4j.core;
    requires io.github.dsm4j.steering;
    requires com.fasterxml.jackson.databind;
    requires com.google.common;
    requires com.samskivert.jmustache;
    requires info.picocli;
    requires java.desktop;
    requires java.management;
    requires me.tongfei.progressbar;
    requires org.apache.commons.csv;
    requires org.apache.commons.statistics.distribution;
    requires org.apache.commons.statistics.inference;
    requires static org.jspecify;
    requires xchart;

    exports io.github.dsm4j.examples.embedding;
    exports io.github.dsm4j.examples.plugin;

    opens io.github.dsm4j.examples to
            info.picocli;
    opens io.github.dsm4j.examples.evaluation to
            com.fasterxml.jackson.databind;
    opens io.github.dsm4j.examples.planning to
            com.fasterxml.jackson.databind;
    opens io.github.dsm4j.examples.report to
            com.samskivert.jmustache;
    opens io.github.dsm4j.examples.result to
            com.fasterxml.jackson.databind;

    provides io.github.dsm4j.api.spi.ConsensusProvider with
            io.github.dsm4j.examples.plugin.RoundRobinProvider;
}

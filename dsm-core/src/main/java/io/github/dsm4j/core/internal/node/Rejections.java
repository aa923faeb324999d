package io.github.dsm4j.core.internal.node;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Rejected;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What one participant did not accept from others: counted, never fatal. Confined to one thread. */
public final class Rejections {
    private static final System.Logger LOG = System.getLogger(Rejections.class.getName());

    private final Map<Rejected.Code, Long> counts = new EnumMap<>(Rejected.Code.class);
    private Optional<Rejected> last = Optional.empty();

    void add(NodeId from, Rejected rejected) {
        counts.merge(rejected.code(), 1L, Long::sum);
        last = Optional.of(rejected);
        LOG.log(System.Logger.Level.DEBUG, () -> "from node " + from + ": " + rejected);
    }

    void add(NodeId from, Rejected.Code code, String evidence) {
        add(from, new Rejected(code, evidence));
    }

    public long count(Rejected.Code code) {
        return counts.getOrDefault(code, 0L);
    }

    public Optional<Rejected> last() {
        return last;
    }
}

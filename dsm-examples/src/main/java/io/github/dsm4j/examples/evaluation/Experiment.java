package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.report.Section;
import java.util.List;
import java.util.Optional;

/** One of the thesis's experiments: which trials it needs, and what is to be said about their results. Stateless. */
interface Experiment {
    /** What the user calls it: lower case, with dashes. */
    String name();

    /** Why it cannot be done with this data; empty if it can. */
    Optional<String> whyNot(Study study);

    /** The trials whose results it needs, each once; some may be shared with other experiments. */
    List<Trial> trials(Study study);

    /** Tables, pictures and findings: a pure function of the results. */
    Section section(Study study, Results results);
}

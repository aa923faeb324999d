package io.github.dsm4j.api;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A configuration is wrong. Names every problem, each with its path and the allowed range; of more than twenty the message
 * tells the first.
 */
public class ConfigurationException extends DsmException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_TOLD = 20;

    private final transient List<Problem> problems;

    /**
     * With all problems.
     *
     * @param subject what is configured ({@code battery}, a file name)
     * @param problems what is wrong; at least one
     */
    public ConfigurationException(String subject, List<Problem> problems) {
        super(subject + ": " + told(problems));
        this.problems = List.copyOf(problems);
    }

    /** Somebody is to read it. */
    private static String told(List<Problem> problems) {
        String first = problems.stream().limit(MOST_TOLD).map(Problem::toString).collect(Collectors.joining("; "));
        return problems.size() <= MOST_TOLD ? first : first + "; and " + (problems.size() - MOST_TOLD) + " more";
    }

    /**
     * What is wrong.
     *
     * @return the problems, in the order found
     */
    public List<Problem> problems() {
        return problems;
    }
}

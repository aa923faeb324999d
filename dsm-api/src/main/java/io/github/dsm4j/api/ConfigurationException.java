package io.github.dsm4j.api;

import java.io.Serial;
import java.util.List;

/**
 * A configuration is wrong. Names every problem, each with its path and the allowed range; of more than twenty the message
 * tells the first.
 */
public class ConfigurationException extends DsmException {
    @Serial
    private static final long serialVersionUID = 1L;

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

    /**
     * What is wrong.
     *
     * @return the problems, in the order found
     */
    public List<Problem> problems() {
        return problems;
    }
}

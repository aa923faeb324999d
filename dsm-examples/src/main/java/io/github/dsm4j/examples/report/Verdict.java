package io.github.dsm4j.examples.report;

/** Whether a run agrees with a conclusion. Word and sign differ, so that it can be read without colours. */
public enum Verdict {
    /** It agrees. */
    CONFIRMED("confirmed", "✓"),
    /** It agrees in part, or under a condition. */
    PARTLY("partly confirmed", "±"),
    /** It does not agree. */
    NOT_CONFIRMED("not confirmed", "✗"),
    /** It could not be tried here. */
    NOT_TESTED("not tested", "–");

    private final String word;
    private final String sign;

    Verdict(String word, String sign) {
        this.word = word;
        this.sign = sign;
    }

    /**
     * What a reader sees.
     *
     * @return the verdict in words
     */
    public String word() {
        return word;
    }

    /**
     * What a reader sees at a glance.
     *
     * @return one character
     */
    public String sign() {
        return sign;
    }

    /**
     * Its name in a style sheet.
     *
     * @return the constant in lower case, with dashes
     */
    String style() {
        return word.replace(' ', '-');
    }
}

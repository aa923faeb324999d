package io.github.dsm4j.examples.report;

import java.util.ArrayList;
import java.util.List;

/**
 * One experiment. Immutable.
 *
 * @param id the name of the experiment: lower case letters, digits and dashes
 * @param title its heading
 * @param source where the thesis has it, such as "thesis §6.2, Table 6.2"
 * @param items what was seen, in reading order
 * @param findings what follows from it
 */
public record Section(String id, String title, String source, List<Item> items, List<Finding> findings) {
    /** Checks the id. */
    public Section {
        Names.requireName(id);
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }

    /**
     * Starts a section.
     *
     * @param id the name of the experiment
     * @param title its heading
     * @param source where the thesis has it
     * @return what takes its content
     */
    public static Builder of(String id, String title, String source) {
        return new Builder(id, title, source);
    }

    /** Takes the content of a section in reading order. Confined to one thread. */
    public static final class Builder {
        private final String id;
        private final String title;
        private final String source;
        private final List<Item> items = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        private Builder(String id, String title, String source) {
            this.id = id;
            this.title = title;
            this.source = source;
        }

        /**
         * Adds a paragraph.
         *
         * @param paragraph plain text
         * @return this
         */
        public Builder text(String paragraph) {
            return add(new Text(paragraph));
        }

        /**
         * Adds a paragraph that must not be overlooked.
         *
         * @param paragraph plain text
         * @return this
         */
        public Builder warning(String paragraph) {
            return add(new Warning(paragraph));
        }

        /**
         * Adds a table or a figure.
         *
         * @param item the item
         * @return this
         */
        public Builder add(Item item) {
            items.add(item);
            return this;
        }

        /**
         * Adds a finding.
         *
         * @param finding the finding
         * @return this
         */
        public Builder finding(Finding finding) {
            findings.add(finding);
            return this;
        }

        /**
         * The section with what was added.
         *
         * @return the section
         */
        public Section build() {
            return new Section(id, title, source, items, findings);
        }
    }
}

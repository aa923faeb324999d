package io.github.dsm4j.core.internal.config;

/** The byte before each value; see {@code docs/wire-format.md}. */
final class CanonicalTag {
    static final int INTEGER = 1;
    static final int BOOLEAN = 2;
    static final int DOUBLE = 3;
    static final int TEXT = 4;
    static final int BIG = 5;
    static final int ENUM = 6;
    static final int DURATION = 7;
    static final int INSTANT = 8;
    static final int BYTES = 9;
    static final int PROFILE = 10;
    static final int LIST = 11;
    static final int OPTIONAL = 12;
    static final int RECORD = 13;

    private CanonicalTag() {}
}

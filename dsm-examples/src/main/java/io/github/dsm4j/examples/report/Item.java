package io.github.dsm4j.examples.report;

/** What a section consists of. */
public sealed interface Item permits Text, Warning, Table, Figure {}

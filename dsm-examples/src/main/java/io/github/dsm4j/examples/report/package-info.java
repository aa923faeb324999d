/** A report of experiments: what it consists of, and how it is written as one page with tables and pictures beside it. */
package io.github.dsm4j.examples.report;

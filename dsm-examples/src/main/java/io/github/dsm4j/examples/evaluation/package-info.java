/** Reproduces the experiments of the thesis (§3.3 and chapter 6) as trials: networks that plan days of a data set. */
package io.github.dsm4j.examples.evaluation;

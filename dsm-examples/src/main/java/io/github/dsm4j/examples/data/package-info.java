/**
 * Neighbourhoods to plan for: generated from a seed, or read from CSV files of one's own. Everything here is in integer
 * milliwatts, as the planning is, so a file read twice, or on another machine, gives the same plan to the last bit.
 *
 * <p>{@link io.github.dsm4j.examples.data.GeneratedNeighbourhood} and
 * {@link io.github.dsm4j.examples.data.CsvNeighbourhood} make {@link io.github.dsm4j.examples.data.NeighbourhoodData};
 * {@link io.github.dsm4j.examples.data.DesiredProfileCsv} reads what the neighbourhood is asked to follow, and
 * {@link io.github.dsm4j.examples.data.WideCsv} writes and reads planned profiles. Whatever is wrong with a file is
 * told by {@link io.github.dsm4j.examples.data.DataException}.
 */
@NullMarked
package io.github.dsm4j.examples.data;

import org.jspecify.annotations.NullMarked;

/** Who may write the block: consensus protocols, claims, and the round they decide (thesis §4.2.7, §5.4). */
package io.github.dsm4j.api.consensus;

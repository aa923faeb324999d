/** Blocks, the chain they form, folds over it, and the store that keeps their bytes. */
package io.github.dsm4j.api.ledger;

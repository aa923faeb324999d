/**
 * What an observer who sees nothing but the chain of method 2 can find out about a house, measured against the truth.
 * Figures for people, made with doubles: nothing here reaches an agreed value.
 */
package io.github.dsm4j.examples.inference;

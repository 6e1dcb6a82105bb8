package io.github.kaohe.json;

/**
 * Where a key or value stands.
 *
 * @param line   line, from 1
 * @param column column in characters, from 1
 * @param trail  the way to it from the top
 */
record Spot(int line, int column, Trail trail) {}

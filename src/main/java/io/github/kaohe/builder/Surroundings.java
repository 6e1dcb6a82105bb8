package io.github.kaohe.builder;

import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import java.util.List;

/**
 * Where a node stands when the card is put together.
 *
 * @param idPrefix what derived ids begin with
 * @param place    the place of the parent
 * @param pool     whether the parent is a pool
 * @param bonus    whether an ancestor stands outside the weights
 * @param shared   the measures of the card
 * @param problems where problems are collected
 */
record Surroundings(
        String idPrefix, Place.Tree place, boolean pool, boolean bonus, MeasureNames shared, List<Problem> problems) {}

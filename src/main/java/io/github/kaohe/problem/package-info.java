/**
 * What is wrong, where, and what would be right.
 *
 * <p>Every part of Kaohe reports faults as {@link io.github.kaohe.problem.Problem}s: a stable code, a severity, a place a
 * person can go to, and a message in Chinese and English that comes from one resource bundle. Problems are collected and
 * reported together; {@link io.github.kaohe.problem.ProblemException} carries them where no result can be given.
 */
@NullMarked
package io.github.kaohe.problem;

import org.jspecify.annotations.NullMarked;

/**
 * Assertions about scorecards for the tests of an application, with any test framework.
 *
 * <p>{@link io.github.kaohe.testkit.ScorecardAssertions} checks one scorecard, or every definition of a folder as checks
 * that a framework can list by name.
 */
@NullMarked
package io.github.kaohe.testkit;

import org.jspecify.annotations.NullMarked;

package io.github.catalogkit.problem;

import io.github.catalogkit.vocabulary.Severity;

/** A kind of problem, which users can look up by its id. Every rule is one. */
public interface ProblemKind {

    /** {@return the id: lowercase words joined by hyphens, such as {@code plain-http}} */
    String id();

    /** {@return what a list without this problem has, in one short sentence: {@code URLs use https}} */
    String statement();

    /** {@return the severity of these problems, unless a setting overrides it} */
    Severity severity();
}

package io.github.catalogkit.problem;

import io.github.catalogkit.vocabulary.Severity;

/** A kind of problem, which users look up by its id. Each rule is one. */
public interface ProblemKind {

    /** {@return the id: lowercase words joined by hyphens, such as {@code plain-http}} */
    String id();

    /** {@return what a list without this problem fulfills, in one short sentence: {@code URLs use https}} */
    String statement();

    /** {@return the default severity of these problems} */
    Severity severity();
}

package io.github.catalogkit.rule;

import java.util.Optional;

/**
 * A rule on texts as their author wrote them.
 *
 * <p>The texts of a catalog are normalized, so a rule on whitespace, for example, cannot find anything in them.
 */
public interface RawTextRule extends Rule {

    /**
     * {@return what is wrong with a text, if anything}
     *
     * @param written the text as its author wrote it, before it was normalized
     */
    Optional<Violation> inspect(String written);
}

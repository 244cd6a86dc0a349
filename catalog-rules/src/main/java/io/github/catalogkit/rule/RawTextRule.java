package io.github.catalogkit.rule;

import java.util.Optional;

/**
 * A rule that inspects texts as written, before they are normalized.
 *
 * <p>The texts of a catalog are normalized, so a rule on whitespace, for example, cannot find anything in them.
 */
public interface RawTextRule extends Rule {

    /**
     * {@return what is wrong with a text, if anything}
     *
     * @param written the text as written, before it is normalized
     */
    Optional<Violation> inspect(String written);
}

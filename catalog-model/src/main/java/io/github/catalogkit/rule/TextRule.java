package io.github.catalogkit.rule;

import java.util.Optional;

/**
 * Something that is expected of a text as it was written.
 *
 * <p>The texts of a catalogue are cleaned, so that what such a rule looks for is not in it any more.
 */
public interface TextRule extends Rule {

    /**
     * {@return what is amiss with a text, if something is: a message that carries on the sentence that starts with the
     * name of the value}
     *
     * @param written the text as its author wrote it, before it was cleaned
     */
    Optional<String> inspect(String written);
}

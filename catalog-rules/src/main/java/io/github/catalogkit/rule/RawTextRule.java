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

    /**
     * What is wrong with a text.
     *
     * @param message continues the sentence that starts with the name of the value
     * @param help what to write instead
     * @param fixed the text as it should be, if that is sure
     */
    record Violation(String message, String help, Optional<String> fixed) {

        /**
         * {@return a violation that its author has to fix}
         *
         * @param message continues the sentence that starts with the name of the value
         * @param help what to write instead
         */
        public static Violation of(String message, String help) {
            return new Violation(message, help, Optional.empty());
        }

        /**
         * {@return a violation that a program can fix}
         *
         * @param message continues the sentence that starts with the name of the value
         * @param fixed the text as it should be
         */
        public static Violation fixable(String message, String fixed) {
            return new Violation(message, "write \"" + fixed + "\"", Optional.of(fixed));
        }
    }
}

package io.github.catalogkit.rule;

import io.github.catalogkit.text.MalformedValueException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What a rule leaves to the catalogue.
 *
 * @param meaning what is chosen, for the guide: {@code the least number of entries of a section}
 * @param usual what counts where the catalogue chooses nothing
 * @param check throws {@link MalformedValueException} for a text that is no choice; its message carries on the sentence
 *     that starts with the text
 */
public record RuleChoice(String meaning, String usual, Consumer<String> check) {

    /**
     * Makes a choice.
     *
     * @param meaning what is chosen, for the guide: {@code the least number of entries of a section}
     * @param usual what counts where the catalogue chooses nothing
     * @param check throws {@link MalformedValueException} for a text that is no choice; its message carries on the
     *     sentence that starts with the text
     */
    public RuleChoice {
        Objects.requireNonNull(meaning);
        Objects.requireNonNull(usual);
        Objects.requireNonNull(check);
    }

    /** Returns the choice of a whole number from {@code least} on. */
    static RuleChoice number(String meaning, int usual, int least) {
        return new RuleChoice(meaning, Integer.toString(usual), text -> {
            if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < least) {
                throw new MalformedValueException(
                        "is no choice of this rule; expected a whole number, " + least + " or more");
            }
        });
    }

    /** Returns the choice of one of these words. */
    static RuleChoice word(String meaning, String usual, List<String> words) {
        return new RuleChoice(meaning, usual, text -> {
            if (!words.contains(text)) {
                throw new MalformedValueException(
                        "is no choice of this rule; expected one of " + String.join(", ", words));
            }
        });
    }
}

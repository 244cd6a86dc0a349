package io.github.catalogkit.registry;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The texts that only one kind of entry has, by their number in its record. */
final class OwnTexts {

    static final OwnTexts NONE = new OwnTexts(new @Nullable String[0]);

    private final @Nullable String[] texts;

    private OwnTexts(@Nullable String[] texts) {
        this.texts = texts;
    }

    OwnTexts with(int index, String text) {
        @Nullable String[] more = Arrays.copyOf(texts, Math.max(texts.length, index + 1));
        more[index] = text;
        return new OwnTexts(more);
    }

    Optional<String> text(int index) {
        return index < texts.length ? Optional.ofNullable(texts[index]) : Optional.empty();
    }
}

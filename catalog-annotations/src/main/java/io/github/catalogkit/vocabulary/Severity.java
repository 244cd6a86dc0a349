package io.github.catalogkit.vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much a finding weighs. */
public enum Severity {
    /** The catalog must not be published so. */
    ERROR,
    /** Worth a look; may be meant. */
    WARNING,
    /** Not looked for; no finding has it. */
    OFF;

    /**
     * {@return the severity that has this label, if one has}
     *
     * @param label the name in small letters, such as {@code warning}
     */
    public static Optional<Severity> find(String label) {
        return Stream.of(values())
                .filter(severity -> severity.label().equals(label))
                .findFirst();
    }

    /** {@return its name as one word in small letters, such as {@code warning}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

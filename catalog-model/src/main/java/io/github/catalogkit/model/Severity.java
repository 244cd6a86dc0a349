package io.github.catalogkit.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much a finding weighs. */
public enum Severity {
    /** The catalogue must not be published so. */
    ERROR,
    /** Worth a look; may be meant. */
    WARNING,
    /** Not looked for; no finding has it. */
    OFF;

    /** Returns the severity that has this label, if one has. */
    public static Optional<Severity> find(String label) {
        return Stream.of(values())
                .filter(severity -> severity.label().equals(label))
                .findFirst();
    }

    /** Returns its name as one word in small letters, such as {@code warning}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

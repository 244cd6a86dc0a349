package io.github.catalogkit.vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The severity of a problem. */
public enum Severity {
    /** The catalog must not be published with this problem; compilation fails. */
    ERROR,
    /** The problem is worth a look and may be intended. */
    WARNING,
    /** The rule is disabled; no problem has this severity. */
    OFF;

    /**
     * {@return the severity with this label, if there is one}
     *
     * @param label the name in lowercase, such as {@code warning}
     */
    public static Optional<Severity> find(String label) {
        return Stream.of(values())
                .filter(severity -> severity.label().equals(label))
                .findFirst();
    }

    /** {@return the name in lowercase, such as {@code warning}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

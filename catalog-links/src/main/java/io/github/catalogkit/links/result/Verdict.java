package io.github.catalogkit.links.result;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of a link. */
public enum Verdict {
    /** It works as it is. */
    OK,
    /** It works, but its page has moved for good. */
    MOVED,
    /** Its page is gone. */
    DEAD,
    /** Its page is there, but not for a program, or not without leave. */
    BLOCKED,
    /** It does not work now, which may pass. */
    FLAKY,
    /** It works behind a warning about its certificate. */
    INSECURE,
    /** It answers, but hardly with what was linked. */
    SUSPICIOUS,
    /** It was not asked for. */
    UNCHECKED;

    /** {@return the name in lowercase} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return whether the link leads to its page, so that it can be called alive} */
    public boolean isAlive() {
        return this == OK || this == MOVED || this == BLOCKED || this == INSECURE;
    }

    /**
     * {@return the verdict with this label, if there is one}
     *
     * @param label the name in lowercase
     */
    public static Optional<Verdict> find(String label) {
        return Stream.of(values())
                .filter(verdict -> verdict.label().equals(label))
                .findFirst();
    }
}

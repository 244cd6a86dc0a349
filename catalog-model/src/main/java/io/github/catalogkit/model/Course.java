package io.github.catalogkit.model;

import io.github.catalogkit.value.PlainText;
import java.util.Optional;

/**
 * A course of several lessons.
 *
 * @param details what every kind of entry has; the address is required
 * @param provider who offers it, if known
 */
public record Course(EntryDetails details, Optional<String> provider) implements LinkedEntry {

    /**
     * Makes a course.
     *
     * @param details what every kind of entry has; the address is required
     * @param provider who offers it, if known
     * @throws IllegalArgumentException if the details have no address
     */
    public Course {
        details.requireUrl();
        provider = PlainText.normalize(provider);
    }

    /**
     * {@return a course of which only the details are known}
     *
     * @param details what every kind of entry has; the address is required
     */
    public static Course of(EntryDetails details) {
        return new Course(details, Optional.empty());
    }

    /**
     * {@return this with a provider}
     *
     * @param provider who offers it
     */
    public Course withProvider(String provider) {
        return new Course(details, Optional.of(provider));
    }

    @Override
    public Course withDetails(EntryDetails details) {
        return new Course(details, provider);
    }

    @Override
    public Kind kind() {
        return Kind.COURSE;
    }
}

package io.github.catalogkit.model;

import io.github.catalogkit.value.PlainText;
import java.util.Optional;

/**
 * A course of several lessons.
 *
 * @param details the common details; their URL is required
 * @param provider the organization or person that offers it, if known
 */
public record Course(EntryDetails details, Optional<String> provider) implements LinkedEntry {

    /**
     * Makes a course.
     *
     * @param details the common details; their URL is required
     * @param provider the organization or person that offers it, if known
     * @throws IllegalArgumentException if the details have no URL
     */
    public Course {
        details.requireUrl();
        provider = PlainText.normalize(provider);
    }

    /**
     * {@return a course with these details and no other values}
     *
     * @param details the common details; their URL is required
     */
    public static Course of(EntryDetails details) {
        return new Course(details, Optional.empty());
    }

    /**
     * {@return a copy of this course with a provider}
     *
     * @param provider the organization or person that offers it
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

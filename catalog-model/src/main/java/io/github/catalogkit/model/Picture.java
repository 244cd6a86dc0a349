package io.github.catalogkit.model;

import java.util.Objects;

/**
 * A picture.
 *
 * @param path where it is: a web address, or a path relative to the list
 * @param description what it shows, for those who cannot see it
 */
public record Picture(String path, String description) {

    /**
     * Makes a picture.
     *
     * @param path where it is: a web address, or a path relative to the list
     * @param description what it shows, for those who cannot see it
     */
    public Picture {
        Objects.requireNonNull(path);
        Objects.requireNonNull(description);
    }
}

package io.github.catalogkit.value;

/**
 * An image.
 *
 * @param path where it is: a URL, or a path relative to the list
 * @param description what it shows, for those who cannot see it
 */
public record Image(String path, String description) {

    /**
     * Makes an image.
     *
     * @param path where it is: a URL, or a path relative to the list
     * @param description what it shows, for those who cannot see it
     */
    public Image {
        path = PlainText.normalize(path);
        description = PlainText.normalize(description);
    }
}

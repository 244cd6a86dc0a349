package io.github.catalogkit.value;

/**
 * An image.
 *
 * @param path a URL, or a path relative to the list
 * @param description the alternative text, which says what the image shows
 */
public record Image(String path, String description) {

    /**
     * Makes an image.
     *
     * @param path a URL, or a path relative to the list
     * @param description the alternative text, which says what the image shows
     */
    public Image {
        path = PlainText.normalize(path);
        description = PlainText.normalize(description);
    }
}

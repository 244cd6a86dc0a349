package io.github.catalogkit.value;

/**
 * An additional link of an entry, such as to its slides or its source code.
 *
 * @param label the link text
 * @param address the URL
 */
public record LabeledLink(String label, WebAddress address) {

    /**
     * Makes a link.
     *
     * @param label the link text
     * @param address the URL
     */
    public LabeledLink {
        label = PlainText.normalize(label);
    }
}

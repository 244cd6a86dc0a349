package io.github.catalogkit.value;

/**
 * A further URL of an entry, such as that of its slides or its source code.
 *
 * @param label what the link leads to
 * @param address where it leads
 */
public record LabeledLink(String label, WebAddress address) {

    /**
     * Makes a link.
     *
     * @param label what the link leads to
     * @param address where it leads
     */
    public LabeledLink {
        label = PlainText.normalize(label);
    }
}

package io.github.catalogkit.model;

import java.util.Objects;

/**
 * A further address of an entry, such as its slides or its source code.
 *
 * @param label what the link leads to
 * @param address where it leads
 */
public record LabelledLink(String label, WebAddress address) {

    /**
     * Makes a link.
     *
     * @param label what the link leads to
     * @param address where it leads
     */
    public LabelledLink {
        Objects.requireNonNull(label);
        Objects.requireNonNull(address);
    }
}

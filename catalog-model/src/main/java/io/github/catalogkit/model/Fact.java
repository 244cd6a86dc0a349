package io.github.catalogkit.model;

import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.PlainText;

/**
 * A named fact of an entry, such as a column of a table: the platforms of an app, or the price of a service.
 *
 * @param name the name in one line of plain text
 * @param value the value
 */
public record Fact(String name, InlineText value) {

    /**
     * Makes a fact.
     *
     * @param name the name in one line of plain text
     * @param value the value
     */
    public Fact {
        name = PlainText.normalize(name);
    }
}

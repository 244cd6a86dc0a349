package io.github.catalogkit.app.absorb;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.source.Reading;

/** How a list is read from a page, and how its page is generated. */
public interface ListPage {

    /** {@return the name of the page in messages} */
    String name();

    /**
     * {@return the list on a page}
     *
     * @param text the text of the page
     */
    Reading read(String text);

    /**
     * {@return the text of the generated page}
     *
     * @param catalog the catalog
     */
    String write(Catalog catalog);
}

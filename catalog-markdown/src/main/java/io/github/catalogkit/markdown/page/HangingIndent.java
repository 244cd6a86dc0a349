package io.github.catalogkit.markdown.page;

/** The indentation of the lines of an entry after the first one, if its layout has none. */
public final class HangingIndent {

    private HangingIndent() {}

    /**
     * {@return what is before the lines after the first one: the marker of a quotation, and spaces in a list item}
     *
     * @param marker the list marker of the entry with its indentation
     */
    public static String of(String marker) {
        return marker.startsWith("#") ? "" : marker.replaceAll("[^\t>]", " ");
    }
}

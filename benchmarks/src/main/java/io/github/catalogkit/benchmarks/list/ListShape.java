package io.github.catalogkit.benchmarks.list;

/**
 * The size of a list.
 *
 * @param entries how many entries it has
 * @param sections how many sections they are spread over, as evenly as they can
 */
public record ListShape(int entries, int sections) {

    /** Makes a shape. */
    public ListShape {
        if (sections < 1 || entries < sections) {
            throw new IllegalArgumentException("expected an entry or more in each of one or more sections, but there"
                    + " are " + entries + " entries in " + sections + " sections");
        }
    }

    /** Returns the number of the first entry of a section; of the section after the last, how many entries there are. */
    int firstOf(int section) {
        return (int) ((long) entries * section / sections);
    }

    /** Returns how it is called in tables and in the names of folders, such as {@code 10000-in-100}. */
    public String label() {
        return entries + "-in-" + sections;
    }
}

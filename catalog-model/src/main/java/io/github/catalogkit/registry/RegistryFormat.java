package io.github.catalogkit.registry;

/** The format of the data that the annotation processor keeps beside a registry; for the processor. */
public final class RegistryFormat {

    /** The number that the data starts with; another one is of another version of Catalog Kit. */
    public static final int VERSION = 2;

    /** The number that follows the last property of an entry, a section, a catalog or a part. */
    public static final int END = 0;

    /** What is added to the numbers of the properties that only one kind of entry has. */
    public static final int OWN = 32;

    /** The form of an inline text of plain characters, which most are. */
    public static final int PLAIN = 0;

    /** The form of an inline text of pieces. */
    public static final int PARTS = 1;

    /** The form of an inline text of pieces that its author formatted in a way of their own. */
    public static final int FORMATTED = 2;

    /** The number of a piece of plain characters. */
    public static final int TEXT = 0;

    /** The number of a code span. */
    public static final int CODE = 1;

    /** The number of an emphasized piece. */
    public static final int EMPHASIS = 2;

    /** The number of a strongly emphasized piece. */
    public static final int STRONG = 3;

    /** The number of a link. */
    public static final int LINK = 4;

    private RegistryFormat() {}

    /**
     * {@return where in a jar the data of this name is: outside all packages, so that a module does not hide it}
     *
     * @param name the name of the data, such as that of a class with its package
     */
    public static String path(String name) {
        return "META-INF/catalog/" + name;
    }
}

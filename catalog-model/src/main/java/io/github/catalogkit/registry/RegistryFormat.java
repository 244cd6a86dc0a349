package io.github.catalogkit.registry;

/** The binary format of a registry's data. For the annotation processor only. */
public final class RegistryFormat {

    /** The version of the format, with which the data starts. */
    public static final int VERSION = 4;

    /** The number that follows the last property of an entry, a section, a catalog or a part. */
    public static final int END = 0;

    /** The offset of the field numbers of properties that only one kind of entry has. */
    public static final int OWN = 64;

    /** The form of an inline text that is plain text, as most are. */
    public static final int PLAIN = 0;

    /** The form of an inline text with several inline elements. */
    public static final int PARTS = 1;

    /** The form of an inline text whose original Markdown is stored, too. */
    public static final int FORMATTED = 2;

    /** The number of plain text. */
    public static final int TEXT = 0;

    /** The number of a code span. */
    public static final int CODE = 1;

    /** The number of emphasis. */
    public static final int EMPHASIS = 2;

    /** The number of strong emphasis. */
    public static final int STRONG = 3;

    /** The number of a link. */
    public static final int LINK = 4;

    private RegistryFormat() {}

    /**
     * {@return the path of a data file in a jar: outside all packages, so that a module does not encapsulate it}
     *
     * @param name the name of the data, such as a fully qualified class name
     */
    public static String path(String name) {
        return "META-INF/catalog/" + name;
    }
}

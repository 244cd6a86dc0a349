package io.github.catalogkit.exporter.markdown.style;

/**
 * The options of an export.
 *
 * @param style in whose style the page is written
 * @param headingLevel the level of the title's heading
 * @param contentsDepth how many levels of sections the table of contents shows at most
 * @param linksReferences whether a reference to another entry is a link
 * @param generatedFrom what to edit instead of the page; empty for no comment about that
 * @param hasFrontMatter whether pages start with front matter, which then has their titles instead of a heading
 * @param assetBase the folder or URL that relative paths of images start from; empty for the folder of the page
 * @param split whether sections become files of their own
 */
public record PageOptions(
        StyleName style,
        int headingLevel,
        int contentsDepth,
        boolean linksReferences,
        String generatedFrom,
        boolean hasFrontMatter,
        String assetBase,
        Split split) {

    /** The name of the option for the level of the title's heading, which errors mention. */
    public static final String HEADING_LEVEL = "heading-level";

    /** The name of the option for what to edit instead of the page, which errors mention. */
    public static final String GENERATED_FROM = "generated-from";

    /** The name of the option for the division into files, which errors mention. */
    public static final String SPLIT = "split";

    /** In whose style a page is written. */
    public enum StyleName {
        /** That of the list itself. */
        LIST,
        /** That of Catalog Kit. */
        HOUSE,
        /** That of awesome lists. */
        AWESOME
    }

    /** When sections become files of their own. */
    public enum Split {
        /** Where one page would be too large for GitHub. */
        AUTO,
        /** Never. */
        NEVER,
        /** Always. */
        ALWAYS
    }
}

package io.github.catalogkit.exporter.markdown.style;

/**
 * The options of an export.
 *
 * @param style the style
 * @param headingLevel the heading level of the title
 * @param contentsDepth the maximum number of section levels in the table of contents
 * @param linksReferences whether references to other entries are links
 * @param generatedFrom the source to edit instead of the file; empty for no comment
 * @param hasFrontMatter whether files start with front matter, which has their title instead of a heading
 * @param assetBase the directory or URL of relative paths of images; empty for the directory of the file
 * @param split whether sections have their own files
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

    /** The name of the option for the source to edit, which errors mention. */
    public static final String GENERATED_FROM = "generated-from";

    /** The name of the option for the division into files, which errors mention. */
    public static final String SPLIT = "split";

    /** The styles of files. */
    public enum StyleName {
        /** The style of the list. */
        LIST,
        /** The style of Catalog Kit. */
        HOUSE,
        /** The style of awesome lists. */
        AWESOME
    }

    /** When sections have their own files. */
    public enum Split {
        /** If one file would be too large for GitHub. */
        AUTO,
        /** Never. */
        NEVER,
        /** Always. */
        ALWAYS
    }
}

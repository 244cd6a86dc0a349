package io.github.catalogkit.exporter.jsonld;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Tool;

/** The types of schema.org that kinds of entries are. All but the list are creative works. */
final class SchemaType {

    /** What a catalogue, a section and a group are. */
    static final String LIST = "ItemList";

    private SchemaType() {}

    static String of(Entry entry) {
        return switch (entry.kind()) {
            case ARTICLE -> "Article";
            case BOOK -> "Book";
            case COURSE -> "Course";
            case DATASET -> "Dataset";
            case DOCUMENTATION, SPECIFICATION -> "TechArticle";
            case GROUP -> LIST;
            case ISSUE -> "DiscussionForumPosting";
            case PAPER -> "ScholarlyArticle";
            case RESOURCE -> "WebPage";
            case SERIES -> "CreativeWorkSeries";
            case SLIDES -> "PresentationDigitalDocument";
            case TALK, VIDEO -> "VideoObject";
            case TOOL -> of((Tool) entry);
            case TUTORIAL, WORKSHOP -> "LearningResource";
        };
    }

    /** Only source code has a repository. */
    private static String of(Tool tool) {
        return tool.repository().isPresent() ? "SoftwareSourceCode" : "SoftwareApplication";
    }
}

package io.github.catalogkit.maven;

import io.github.catalogkit.export.Selection;
import java.util.List;

/** The criteria that select entries. An entry matches a list if it matches one of its values, and has to match all lists. */
public final class Criteria {

    private List<String> sections = List.of();

    private List<String> kinds = List.of();

    private List<String> tags = List.of();

    private List<String> ids = List.of();

    private List<String> texts = List.of();

    /** Makes criteria that all entries match; Maven sets their values. */
    public Criteria() {}

    /**
     * Sets ids of sections, which include their subsections.
     *
     * @param sections the ids; empty for all sections
     */
    public void setSections(List<String> sections) {
        this.sections = List.copyOf(sections);
    }

    /**
     * Sets kinds, such as {@code tool}.
     *
     * @param kinds the names of the kinds in lowercase; empty for all kinds
     */
    public void setKinds(List<String> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /**
     * Sets tags.
     *
     * @param tags the tags, of which an entry has at least one; empty for all entries
     */
    public void setTags(List<String> tags) {
        this.tags = List.copyOf(tags);
    }

    /**
     * Sets ids of entries.
     *
     * @param ids the ids; empty for all entries
     */
    public void setIds(List<String> ids) {
        this.ids = List.copyOf(ids);
    }

    /**
     * Sets texts to search for in title, description, authors, tags and id.
     *
     * @param texts the texts, of which an entry contains at least one; empty for all entries
     */
    public void setTexts(List<String> texts) {
        this.texts = List.copyOf(texts);
    }

    Selection selection() {
        return new Selection(sections, kinds, tags, ids, texts);
    }
}

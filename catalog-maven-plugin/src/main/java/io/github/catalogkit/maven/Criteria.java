package io.github.catalogkit.maven;

import io.github.catalogkit.export.Selection;
import java.util.List;

/** Which entries of a catalog are written; each list that is given has to hold, by any of its values. */
public final class Criteria {

    private List<String> sections = List.of();

    private List<String> kinds = List.of();

    private List<String> tags = List.of();

    private List<String> ids = List.of();

    private List<String> texts = List.of();

    /** Makes criteria that every entry passes; Maven sets their values. */
    public Criteria() {}

    /**
     * Sets ids of sections; those below them are meant too.
     *
     * @param sections the ids; empty to let every section pass
     */
    public void setSections(List<String> sections) {
        this.sections = List.copyOf(sections);
    }

    /**
     * Sets kinds, such as {@code tool}.
     *
     * @param kinds the names of the kinds in small letters; empty to let every kind pass
     */
    public void setKinds(List<String> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /**
     * Sets tags.
     *
     * @param tags the tags, of which an entry has one; empty to let every entry pass
     */
    public void setTags(List<String> tags) {
        this.tags = List.copyOf(tags);
    }

    /**
     * Sets ids of entries.
     *
     * @param ids the ids; empty to let every entry pass
     */
    public void setIds(List<String> ids) {
        this.ids = List.copyOf(ids);
    }

    /**
     * Sets words to find in title, description, authors, tags or id.
     *
     * @param texts the words, one of which an entry holds; empty to let every entry pass
     */
    public void setTexts(List<String> texts) {
        this.texts = List.copyOf(texts);
    }

    Selection selection() {
        return new Selection(sections, kinds, tags, ids, texts);
    }
}

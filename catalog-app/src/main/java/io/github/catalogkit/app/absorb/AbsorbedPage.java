package io.github.catalogkit.app.absorb;

import io.github.catalogkit.app.UnifiedDifference;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.edit.SourceEdit;
import io.github.catalogkit.app.export.GeneratedPage;
import io.github.catalogkit.app.file.FileChanges;
import io.github.catalogkit.app.source.DeclaredCatalog;
import io.github.catalogkit.app.source.TextSource;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.source.Reading;
import io.github.catalogkit.source.UnreadableSourceException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The edits of a page, ready to be written into the Java sources of its list. */
public final class AbsorbedPage {

    private final GeneratedPage page;
    private final Absorption absorption;
    private final SourceEdit edit;

    private AbsorbedPage(GeneratedPage page, Absorption absorption, SourceEdit edit) {
        this.page = page;
        this.absorption = absorption;
        this.edit = edit;
    }

    /**
     * {@return the edits of a page for its sources}
     *
     * @param page the page
     * @param reader reads its text as a list
     * @param base the text of the page as it was last generated
     * @param classes the catalog of the sources
     * @throws UserErrorException if an edit does not fit the classes, or cannot be placed in them
     */
    public static AbsorbedPage of(GeneratedPage page, TextSource reader, String base, DeclaredCatalog classes) {
        ListPage list = new ListPage() {
            @Override
            public String name() {
                return page.name();
            }

            @Override
            public Reading read(String text) {
                try {
                    return reader.parse(text.getBytes(StandardCharsets.UTF_8));
                } catch (UnreadableSourceException e) {
                    throw UserErrorException.in(page.name(), e);
                }
            }

            @Override
            public String write(Catalog catalog) {
                return page.text(catalog);
            }
        };
        Absorption absorption = Absorption.of(list, base, page.edited(), classes.catalog(), classes::declaring);
        return new AbsorbedPage(page, absorption, SourceEdit.of(classes, absorption.catalog()));
    }

    /**
     * {@return the text of a page as it was last generated, by its record: what the classes generate, or a version in the history
     * of Git}
     *
     * @param page the page
     * @param classes the catalog of its classes
     * @param setting the name of the setting of this text, for the message that it is not found
     * @throws UserErrorException if it is not found
     */
    public static String base(GeneratedPage page, Catalog classes, String setting) {
        String current = page.text(classes);
        if (page.isLastGenerated(classes) || page.edited().equals(current)) {
            return current;
        }
        return new GitHistory(page.file())
                .find(page::isLastGenerated)
                .map(page::part)
                .orElseThrow(() -> UserErrorException.in(
                        page.name(),
                        "it is not known what was last generated, since the classes have changed, too, and the history of"
                                + " Git does not have it; name that version of the file with " + setting));
    }

    /** {@return what was taken, a line for each edit; empty if there is none} */
    public List<String> summary() {
        return absorption.summary();
    }

    /**
     * {@return what the page will show in another form than its edits, in the unified format of {@code diff}; empty if it stays as
     * it is}
     */
    public String regenerated() {
        return UnifiedDifference.of(page.name(), page.edited(), page.text(edit.after()));
    }

    /** {@return the change of the sources in the unified format of {@code diff}} */
    public String difference() {
        return edit.difference();
    }

    /**
     * Writes the sources, and the page if the classes have changes that it does not show yet.
     *
     * @throws UserErrorException if a file cannot be written; then none is changed
     */
    public void write() {
        FileChanges changes = new FileChanges();
        page.write(edit.after(), changes);
        edit.write(changes);
        page.record(edit.after());
    }
}

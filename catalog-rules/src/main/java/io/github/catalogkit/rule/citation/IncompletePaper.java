package io.github.catalogkit.rule.citation;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Chapter;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Thesis;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.vocabulary.Severity;

/**
 * A paper, a chapter or a thesis has what a citation needs: an author and a year, a chapter also its book and a thesis its
 * institution. An identifier does not replace these, since exports do not look them up.
 */
public final class IncompletePaper extends AbstractRule {

    public IncompletePaper() {
        super(
                "incomplete-paper",
                Severity.WARNING,
                "Papers, chapters and theses have an author and a year, chapters a book and theses an institution.",
                new RuleExample("""
                        @Paper(title = "A Paper", published = "1843")
                        class APaper {}
                        """, """
                        @Paper(title = "A Paper", authors = @Author(name = "Ada Lovelace"), published = "1843")
                        class APaper {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        catalog.entries().forEach(entry -> inspect(catalog, entry, inspection));
    }

    private static void inspect(Catalog catalog, Entry entry, Inspection inspection) {
        if (!(entry instanceof Paper || entry instanceof Chapter || entry instanceof Thesis)) {
            return;
        }
        String start = "the " + entry.kind().label() + " ";
        if (entry.authors().isEmpty()) {
            inspection.report(entry, "authors", start + "has no author", "add authors = @Author(name = \"...\")");
        }
        if (entry.published().isEmpty() && entry.event().flatMap(Event::date).isEmpty()) {
            inspection.report(entry, "published", start + "has no year", "add published = \"...\"");
        }
        if (entry instanceof Chapter chapter && !isInBook(catalog, chapter)) {
            inspection.report(entry, "book", start + "names no book", "add book = \"...\"");
        }
        if (entry instanceof Thesis thesis
                && thesis.institution()
                        .or(thesis.publicationDetails()::institution)
                        .isEmpty()) {
            inspection.report(entry, "institution", start + "has no institution", "add institution = \"...\"");
        }
    }

    /** Returns whether a chapter names its book, is part of another entry, or is nested in it. */
    private static boolean isInBook(Catalog catalog, Chapter chapter) {
        return chapter.book().or(chapter.publicationDetails()::bookTitle).isPresent()
                || chapter.relations().stream().anyMatch(relation -> relation.kind() == RelationKind.PART_OF)
                || catalog.parentOf(chapter)
                        .filter(parent -> !(parent instanceof Group))
                        .isPresent();
    }
}

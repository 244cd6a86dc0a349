package io.github.catalogkit.exporter.jsonld;

import io.github.catalogkit.model.Chapter;
import io.github.catalogkit.model.Community;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.value.PublicationDetails;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes where a work appeared: the pages, and the periodical, the book or the series of which it is part. */
final class PublicationWriter {

    /** The kinds that are articles or chapters, which have pages. */
    private static final Set<Kind> PAGINATED =
            EnumSet.of(Kind.ARTICLE, Kind.CHAPTER, Kind.DOCUMENTATION, Kind.ISSUE, Kind.PAPER, Kind.SPECIFICATION);

    /** The kinds whose volume is a number in a series, and not part of a periodical. */
    private static final Set<Kind> IN_SERIES = EnumSet.of(Kind.BOOK, Kind.CHAPTER);

    private static final String PART_OF = "isPartOf";

    private final ThingWriter json;

    PublicationWriter(ThingWriter json) {
        this.json = json;
    }

    /** Writes the pages or the number of an article, and the edition and the position in the work of which it is part. */
    void position(Entry entry) {
        PublicationDetails details = entry.publicationDetails();
        if (PAGINATED.contains(entry.kind())) {
            json.text("pagination", details.pages().or(details::articleNumber));
        }
        if (entry.kind() == Kind.BOOK) {
            json.text("bookEdition", details.edition());
            json.text("position", details.volume());
        } else {
            json.text("position", details.chapter());
        }
    }

    /** Returns what writes each work of which an entry is part. */
    List<Runnable> wholes(Entry entry) {
        List<Runnable> wholes = new ArrayList<>();
        if (isInBook(entry)) {
            wholes.add(() -> json.thing("Book", () -> book(entry)));
        } else {
            entry.publicationDetails()
                    .series()
                    .ifPresent(name -> wholes.add(() -> json.named(seriesType(entry), name)));
        }
        periodical(entry).ifPresent(wholes::add);
        if (entry instanceof Community community) {
            community.platform().ifPresent(name -> wholes.add(() -> json.named("WebSite", name)));
        }
        return wholes;
    }

    private static boolean isInBook(Entry entry) {
        return bookTitle(entry).isPresent()
                || (entry.kind() == Kind.CHAPTER
                        && !IdentifierWriter.isbns(entry).isEmpty());
    }

    private static Optional<String> bookTitle(Entry entry) {
        Optional<String> own = entry instanceof Chapter chapter ? chapter.book() : Optional.empty();
        return own.or(() -> entry.publicationDetails().bookTitle());
    }

    private static String seriesType(Entry entry) {
        return IN_SERIES.contains(entry.kind()) ? "BookSeries" : "CreativeWorkSeries";
    }

    private void book(Entry entry) {
        PublicationDetails details = entry.publicationDetails();
        json.text("name", bookTitle(entry));
        if (entry.kind() == Kind.CHAPTER) {
            json.values("isbn", IdentifierWriter.isbns(entry));
        }
        json.text("bookEdition", details.edition());
        if (!isInPeriodical(entry)) {
            json.text("position", details.volume());
        }
        json.named(PART_OF, "BookSeries", details.series());
    }

    /** Returns whether the volume and the issue are those of a periodical. */
    private static boolean isInPeriodical(Entry entry) {
        boolean known = publication(entry).isPresent()
                || !IdentifierWriter.issnsOfPeriodical(entry).isEmpty();
        return !IN_SERIES.contains(entry.kind())
                && (known
                        || (bookTitle(entry).isEmpty()
                                && entry.publicationDetails().series().isEmpty()));
    }

    /** Returns what writes the issue, the volume or the periodical, whichever is the innermost that is known. */
    private Optional<Runnable> periodical(Entry entry) {
        PublicationDetails details = entry.publicationDetails();
        List<String> issns = IdentifierWriter.issnsOfPeriodical(entry);
        boolean numbered = isInPeriodical(entry)
                && (details.volume().isPresent() || details.issue().isPresent());
        Optional<Runnable> whole = Optional.empty();
        if (!issns.isEmpty() || (numbered && publication(entry).isPresent())) {
            whole = Optional.of(() -> json.thing("Periodical", () -> {
                json.text("name", publication(entry));
                json.values("issn", issns);
            }));
        } else if (publication(entry).isPresent()) {
            whole = publication(entry).map(name -> () -> json.named("CreativeWork", name));
        }
        return numbered
                ? within(
                        "PublicationIssue",
                        "issueNumber",
                        details.issue(),
                        within("PublicationVolume", "volumeNumber", details.volume(), whole))
                : whole;
    }

    /** Returns what writes a numbered part of a whole; the whole itself without a number. */
    private Optional<Runnable> within(String type, String property, Optional<String> number, Optional<Runnable> whole) {
        return number.<Runnable>map(text -> () -> json.thing(type, () -> {
                    json.text(property, text);
                    whole.ifPresent(outer -> json.property(PART_OF, outer));
                }))
                .or(() -> whole);
    }

    /** Returns the publication of an entry, such as a blog, a journal or proceedings. */
    private static Optional<String> publication(Entry entry) {
        return entry instanceof Issue issue ? issue.tracker() : entry.publication();
    }
}

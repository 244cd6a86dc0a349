package io.github.catalogkit.value;

import java.util.Optional;

/**
 * Where a work was published: what a citation names besides authors, title, date and the name of the publication. Pages are
 * kept as written; all texts are one line of plain text.
 *
 * @param bookTitle the title of the book or the proceedings that it is part of, if known
 * @param volume the volume of the journal or the series, if known
 * @param issue the issue of the journal, if known
 * @param pages the pages, such as {@code 12-34}, if known
 * @param articleNumber the number of the article, where a journal has these instead of pages, if known
 * @param series the series of books, if known
 * @param edition the edition, such as {@code 2}, if known
 * @param chapter the chapter, if known
 * @param publisher the publisher, if known
 * @param place the place of publication, if known
 * @param institution the institution that published or awarded it, such as a university, if known
 */
public record PublicationDetails(
        Optional<String> bookTitle,
        Optional<String> volume,
        Optional<String> issue,
        Optional<String> pages,
        Optional<String> articleNumber,
        Optional<String> series,
        Optional<String> edition,
        Optional<String> chapter,
        Optional<String> publisher,
        Optional<String> place,
        Optional<String> institution) {

    private static final PublicationDetails NONE = new PublicationDetails(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /**
     * Makes publication details.
     *
     * @param bookTitle the title of the book or the proceedings that it is part of, if known
     * @param volume the volume of the journal or the series, if known
     * @param issue the issue of the journal, if known
     * @param pages the pages, such as {@code 12-34}, if known
     * @param articleNumber the number of the article, where a journal has these instead of pages, if known
     * @param series the series of books, if known
     * @param edition the edition, such as {@code 2}, if known
     * @param chapter the chapter, if known
     * @param publisher the publisher, if known
     * @param place the place of publication, if known
     * @param institution the institution that published or awarded it, such as a university, if known
     */
    public PublicationDetails {
        bookTitle = PlainText.normalize(bookTitle);
        volume = PlainText.normalize(volume);
        issue = PlainText.normalize(issue);
        pages = PlainText.normalize(pages);
        articleNumber = PlainText.normalize(articleNumber);
        series = PlainText.normalize(series);
        edition = PlainText.normalize(edition);
        chapter = PlainText.normalize(chapter);
        publisher = PlainText.normalize(publisher);
        place = PlainText.normalize(place);
        institution = PlainText.normalize(institution);
    }

    /** {@return details without any value} */
    public static PublicationDetails none() {
        return NONE;
    }

    /**
     * {@return a copy of these details with another value}
     *
     * @param bookTitle the title of the book or the proceedings that it is part of
     */
    public PublicationDetails withBookTitle(String bookTitle) {
        return new PublicationDetails(
                Optional.of(bookTitle),
                volume,
                issue,
                pages,
                articleNumber,
                series,
                edition,
                chapter,
                publisher,
                place,
                institution);
    }

    /**
     * {@return a copy of these details with another value}
     *
     * @param volume the volume of the journal or the series
     */
    public PublicationDetails withVolume(String volume) {
        return new PublicationDetails(
                bookTitle,
                Optional.of(volume),
                issue,
                pages,
                articleNumber,
                series,
                edition,
                chapter,
                publisher,
                place,
                institution);
    }

    /**
     * {@return a copy of these details with another value}
     *
     * @param issue the issue of the journal
     */
    public PublicationDetails withIssue(String issue) {
        return new PublicationDetails(
                bookTitle,
                volume,
                Optional.of(issue),
                pages,
                articleNumber,
                series,
                edition,
                chapter,
                publisher,
                place,
                institution);
    }

    /**
     * {@return a copy of these details with another value}
     *
     * @param pages the pages, such as {@code 12-34}
     */
    public PublicationDetails withPages(String pages) {
        return new PublicationDetails(
                bookTitle,
                volume,
                issue,
                Optional.of(pages),
                articleNumber,
                series,
                edition,
                chapter,
                publisher,
                place,
                institution);
    }

    /**
     * {@return a copy of these details with another value}
     *
     * @param articleNumber the number of the article, where a journal has these instead of pages
     */
    public PublicationDetails withArticleNumber(String articleNumber) {
        return new PublicationDetails(
                bookTitle,
                volume,
                issue,
                pages,
                Optional.of(articleNumber),
                series,
                edition,
                chapter,
                publisher,
                place,
                institution);
    }

    /**
     * {@return a copy of these details with another value}
     *
     * @param series the series of books
     */
    public PublicationDetails withSeries(String series) {
        return new PublicationDetails(
                bookTitle,
                volume,
                issue,
                pages,
                articleNumber,
                Optional.of(series),
                edition,
                chapter,
                publisher,
                place,
                institution);
    }

    /**
     * {@return a copy of these details with another value}
     *
     * @param edition the edition, such as {@code 2}
     */
    public PublicationDetails withEdition(String edition) {
        return new PublicationDetails(
                bookTitle,
                volume,
                issue,
                pages,
                articleNumber,
                series,
                Optional.of(edition),
                chapter,
                publisher,
                place,
                institution);
    }

    /**
     * {@return a copy of these details with another value}
     *
     * @param chapter the chapter
     */
    public PublicationDetails withChapter(String chapter) {
        return new PublicationDetails(
                bookTitle,
                volume,
                issue,
                pages,
                articleNumber,
                series,
                edition,
                Optional.of(chapter),
                publisher,
                place,
                institution);
    }

    /**
     * {@return a copy of these details with another value}
     *
     * @param publisher the publisher
     */
    public PublicationDetails withPublisher(String publisher) {
        return new PublicationDetails(
                bookTitle,
                volume,
                issue,
                pages,
                articleNumber,
                series,
                edition,
                chapter,
                Optional.of(publisher),
                place,
                institution);
    }

    /**
     * {@return a copy of these details with another value}
     *
     * @param place the place of publication
     */
    public PublicationDetails withPlace(String place) {
        return new PublicationDetails(
                bookTitle,
                volume,
                issue,
                pages,
                articleNumber,
                series,
                edition,
                chapter,
                publisher,
                Optional.of(place),
                institution);
    }

    /**
     * {@return a copy of these details with another value}
     *
     * @param institution the institution that published or awarded it, such as a university
     */
    public PublicationDetails withInstitution(String institution) {
        return new PublicationDetails(
                bookTitle,
                volume,
                issue,
                pages,
                articleNumber,
                series,
                edition,
                chapter,
                publisher,
                place,
                Optional.of(institution));
    }
}

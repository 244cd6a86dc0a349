package io.github.catalogkit.model;

import io.github.catalogkit.value.Identifier;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.vocabulary.Scheme;
import java.util.List;
import java.util.Optional;

/**
 * A chapter of a book, or another part with its own authors.
 *
 * @param details the common details
 * @param book the title of the book, if known
 * @param isbn the ISBN-10 or ISBN-13 of the book as printed, if known
 */
public record Chapter(EntryDetails details, Optional<String> book, Optional<String> isbn) implements Entry {

    /**
     * Makes a chapter.
     *
     * @param details the common details
     * @param book the title of the book, if known
     * @param isbn the ISBN-10 or ISBN-13 of the book as printed, if known
     */
    public Chapter {
        book = PlainText.normalize(book);
        isbn = PlainText.normalize(isbn);
    }

    /**
     * {@return a chapter with these details and no other values}
     *
     * @param details the common details
     */
    public static Chapter of(EntryDetails details) {
        return new Chapter(details, Optional.empty(), Optional.empty());
    }

    /**
     * {@return a copy of this chapter with another value}
     *
     * @param book the title of the book
     */
    public Chapter withBook(String book) {
        return new Chapter(details, Optional.of(book), isbn);
    }

    /**
     * {@return a copy of this chapter with another value}
     *
     * @param isbn the ISBN-10 or ISBN-13 of the book as printed
     */
    public Chapter withIsbn(String isbn) {
        return new Chapter(details, book, Optional.of(isbn));
    }

    @Override
    public Chapter withDetails(EntryDetails details) {
        return new Chapter(details, book, isbn);
    }

    @Override
    public List<Identifier> identifiers() {
        return Identifier.join(List.of(Identifier.of(Scheme.ISBN, isbn)), details.identifiers());
    }

    @Override
    public Kind kind() {
        return Kind.CHAPTER;
    }
}

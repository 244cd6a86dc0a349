package io.github.catalogkit.model;

import io.github.catalogkit.value.Identifier;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.vocabulary.Scheme;
import java.util.List;
import java.util.Optional;

/**
 * A book.
 *
 * @param details the common details
 * @param publisher the publisher, if known
 * @param isbn the ISBN-10 or ISBN-13 as printed, if known
 * @param cover the cover image, if there is one
 */
public record Book(EntryDetails details, Optional<String> publisher, Optional<String> isbn, Optional<Image> cover)
        implements Entry {

    /**
     * Makes a book.
     *
     * @param details the common details
     * @param publisher the publisher, if known
     * @param isbn the ISBN-10 or ISBN-13 as printed, if known
     * @param cover the cover image, if there is one
     */
    public Book {
        publisher = PlainText.normalize(publisher);
        isbn = PlainText.normalize(isbn);
    }

    /**
     * {@return a book with these details and no other values}
     *
     * @param details the common details
     */
    public static Book of(EntryDetails details) {
        return new Book(details, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return a copy of this book with a publisher}
     *
     * @param publisher the publisher
     */
    public Book withPublisher(String publisher) {
        return new Book(details, Optional.of(publisher), isbn, cover);
    }

    /**
     * {@return a copy of this book with an ISBN}
     *
     * @param isbn the ISBN-10 or ISBN-13 as printed
     */
    public Book withIsbn(String isbn) {
        return new Book(details, publisher, Optional.of(isbn), cover);
    }

    /**
     * {@return a copy of this book with a cover}
     *
     * @param cover the cover image
     */
    public Book withCover(Image cover) {
        return new Book(details, publisher, isbn, Optional.of(cover));
    }

    @Override
    public Book withDetails(EntryDetails details) {
        return new Book(details, publisher, isbn, cover);
    }

    @Override
    public List<Identifier> identifiers() {
        return Identifier.join(List.of(Identifier.of(Scheme.ISBN, isbn)), details.identifiers());
    }

    @Override
    public Kind kind() {
        return Kind.BOOK;
    }
}

package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Kind;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The book that a list accompanies: an entry of this one kind. */
final class Companion implements Form<Book> {

    static final Words<Kind> WORDS = Words.of("companion", Kind::label, Kind.BOOK);

    @Override
    public void write(Book book, JsonGenerator json) {
        EntryMembers.ENTRY.write(book, json);
    }

    @Override
    public void describe(SchemaWriter schema) {
        EntryMembers.ENTRY.describe(schema);
        schema.properties(List.of(Kinds.of(Kind.BOOK).kindMember()));
    }
}

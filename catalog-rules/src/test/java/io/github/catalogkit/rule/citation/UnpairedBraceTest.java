package io.github.catalogkit.rule.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpairedBraceTest {

    private static final String PROBLEM =
            "\"%s\" has an unpaired brace, which breaks BibTeX files; write { and } in pairs, or parentheses";

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "}{", "{{}"})
    void checksEveryTitleAndName(String text) {
        Book book = Book.of(EntryDetails.of("book", text)
                .author(PersonAuthor.of(text))
                .author(OrganizationAuthor.of(text))
                .build());
        Catalog catalog = Catalog.of("list", text, Section.of("section", text, book));
        String problem = PROBLEM.formatted(text);
        assertThat(Inspected.by(new UnpairedBrace(), catalog))
                .containsExactly(
                        "title: " + problem,
                        "title: " + problem,
                        "title: " + problem,
                        "authors[0].name: " + problem,
                        "authors[1].organization: " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a {b{c}} {}", "no brace", "(a"})
    void acceptsPairedBraces(String text) {
        Catalog catalog = Catalog.of("list", text, Section.of("section", text));
        assertThat(Inspected.by(new UnpairedBrace(), catalog)).isEmpty();
    }
}

package io.github.catalogkit.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import org.junit.jupiter.api.Test;

class BlankTextTest {

    @Test
    void reportsAllBlankTexts() {
        Entry entry = Tool.of(EntryDetails.of("a", " ")
                .url("https://example.org/")
                .author(PersonAuthor.of("Ada"))
                .author(OrganizationAuthor.of(" "))
                .tags("proxy", " ")
                .link("Docs", "https://example.org/docs")
                .link("", "https://example.org/source")
                .build());
        Section section = Section.of("s", "S").withSections(Section.of("t", "", entry));
        assertThat(Inspected.by(new BlankText(), Catalog.of("e", " ", section)))
                .containsExactly(
                        "title: the text is blank; write a text, or remove it",
                        "title: the text is blank; write a text, or remove it",
                        "title: the text is blank; write a text, or remove it",
                        "authors[1].organization: the text is blank; write a text, or remove it",
                        "tags[1]: the text is blank; write a text, or remove it",
                        "links[1].label: the text is blank; write a text, or remove it");
    }
}

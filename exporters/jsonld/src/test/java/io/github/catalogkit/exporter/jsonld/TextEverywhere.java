package io.github.catalogkit.exporter.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.OrganizationAuthor;

/** A catalog that has one text wherever a catalog can have one. */
record TextEverywhere(String text, Catalog catalog) {

    static TextEverywhere of(String text) {
        Section section = Section.of(
                        "section",
                        text,
                        Article.of(EntryDetails.of("entry", text)
                                        .url("https://example.org/")
                                        .description(text)
                                        .author(OrganizationAuthor.of(text))
                                        .tags(text)
                                        .link(text, "https://example.org/more")
                                        .build())
                                .withPublication(text))
                .withIntroduction(InlineText.of(text));
        return new TextEverywhere(
                text,
                Catalog.of("list", text, section)
                        .withIntroduction(InlineText.of(text))
                        .withImprint(Imprint.none().withMaintainers(OrganizationAuthor.of(text))));
    }

    /** Checks what Titanium reads. */
    void assertUnchanged() {
        Thing list = LinkedData.of(catalog);
        assertNamedAndDescribed(list);
        assertThat(list.thing("mainEntityOfPage").thing("maintainer").value("name"))
                .isEqualTo(text);
        Thing section = list.items().get(0);
        assertNamedAndDescribed(section);
        Thing work = section.items().get(0);
        assertNamedAndDescribed(work);
        assertThat(work.thing("author").value("name")).isEqualTo(text);
        assertThat(work.value("keywords")).isEqualTo(text);
        assertThat(work.thing("isPartOf").value("name")).isEqualTo(text);
        assertThat(work.thing("subjectOf").value("name")).isEqualTo(text);
    }

    private void assertNamedAndDescribed(Thing thing) {
        assertThat(thing.value("name")).isEqualTo(text);
        assertThat(thing.value("description")).isEqualTo(text);
    }
}

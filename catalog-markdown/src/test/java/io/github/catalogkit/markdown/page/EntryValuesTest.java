package io.github.catalogkit.markdown.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Blog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Work;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryValuesTest {

    private static final Entry FULL = Resource.of(EntryDetails.of("one", "One *1*")
            .url("https://one.example/a b")
            .description(InlineMarkdown.parse("About __one__."))
            .author(PersonAuthor.of("Ann Bell"))
            .author(PersonAuthor.of("Carl Dorn"))
            .author(PersonAuthor.of("Eve_ Frey"))
            .published("2019-05")
            .tags("MIT", "a`b")
            .link("Demo [1]", "https://d.example/")
            .link("Source", "https://s.example/")
            .status(Status.ARCHIVED)
            .build());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TITLE       | One \\*1\\*",
                "URL         | https://one.example/a%20b",
                "DESCRIPTION | About __one__.",
                "AUTHORS     | Ann Bell, Carl Dorn and Eve\\_ Frey",
                "PUBLISHED   | 2019-05",
                "TAGS        | `MIT` ``a`b``",
                "LINKS       | [Demo \\[1\\]](https://d.example/), [Source](https://s.example/)",
                "STATUS      | *archived*",
            })
    void areWrittenAsMarkdown(Placeholder place, String markdown) {
        assertThat(EntryValues.write(FULL, "*archived*", place)).isEqualTo(markdown);
    }

    @Test
    void needAPlaceholderEach() {
        assertThat(EntryValues.needed(FULL)).containsExactlyInAnyOrder(Placeholder.values());
    }

    @Test
    void areEmptyWithoutAPlaceholder() {
        Entry bare = Resource.of(
                EntryDetails.of("one", "One").url("https://one.example/").build());
        assertThat(EntryValues.needed(bare)).containsExactlyInAnyOrder(Placeholder.TITLE, Placeholder.URL);
        assertThat(EntryValues.write(bare, "", Placeholder.AUTHORS)).isEmpty();
        assertThat(EntryValues.write(bare, "", Placeholder.DESCRIPTION)).isEmpty();
    }

    @Test
    void haveNoTemplateWithoutAPlaceholderForEach() {
        Entry entry = Resource.of(EntryDetails.of("one", "One")
                .url("https://one.example/")
                .before(InlineMarkdown.parse("See"))
                .build());
        assertThat(EntryValues.needed(entry)).isEmpty();
    }

    @Test
    void includeWhatReplacesAnArchivedEntryInItsStatus() {
        EntryDetailsBuilder details =
                EntryDetails.of("one", "One").url("https://one.example/").relation(RelationKind.SUPERSEDED_BY, "two");
        assertThat(EntryValues.needed(Resource.of(details.build()))).isEmpty();
        assertThat(EntryValues.needed(
                        Resource.of(details.status(Status.ARCHIVED).build())))
                .containsExactlyInAnyOrder(Placeholder.TITLE, Placeholder.URL, Placeholder.STATUS);
    }

    @Test
    void linkToAnIdentifierOrToTheFeedWithoutAUrl() {
        assertThat(EntryValues.write(
                        Paper.of(EntryDetails.of("one", "One").build()).withDoi("10.1000/182"), "", Placeholder.URL))
                .isEqualTo("https://doi.org/10.1000/182");
        assertThat(EntryValues.write(
                        Blog.of(EntryDetails.of("one", "One")
                                .feed("https://one.example/feed")
                                .build()),
                        "",
                        Placeholder.URL))
                .isEqualTo("https://one.example/feed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "One       | A study  | One: A study",
                "Really?   | A *study | Really? A \\*study",
            })
    void putTheSubtitleAfterTheTitle(String title, String subtitle, String markdown) {
        Entry entry = Work.of(EntryDetails.of("one", title).subtitle(subtitle).build());
        assertThat(EntryValues.write(entry, "", Placeholder.TITLE)).isEqualTo(markdown);
    }

    @Test
    void formatTheTitleWithoutLinksInALink() {
        EntryDetailsBuilder details = EntryDetails.of("one", "The tc tool")
                .formattedTitle(InlineMarkdown.parse("The [*`tc`*](https://tc.example/) tool"));
        assertThat(EntryValues.write(Work.of(details.build()), "", Placeholder.TITLE))
                .isEqualTo("The [*`tc`*](https://tc.example/) tool");
        assertThat(EntryValues.write(Work.of(details.url("https://one.example/").build()), "", Placeholder.TITLE))
                .isEqualTo("The _`tc`_ tool");
    }
}

package io.github.catalogkit.markdown.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.value.PersonAuthor;
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
            })
    void areWrittenAsMarkdown(Placeholder place, String markdown) {
        assertThat(EntryValues.write(FULL, place)).isEqualTo(markdown);
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
        assertThat(EntryValues.write(bare, Placeholder.AUTHORS)).isEmpty();
        assertThat(EntryValues.write(bare, Placeholder.DESCRIPTION)).isEmpty();
    }

    @Test
    void haveNoTemplateWithoutAPlaceholderForEach() {
        Entry entry = Resource.of(EntryDetails.of("one", "One")
                .url("https://one.example/")
                .before(InlineMarkdown.parse("See"))
                .build());
        assertThat(EntryValues.needed(entry)).isEmpty();
    }
}

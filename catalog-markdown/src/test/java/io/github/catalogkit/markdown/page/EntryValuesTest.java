package io.github.catalogkit.markdown.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Mark;
import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Blog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Fact;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Work;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.vocabulary.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryValuesTest {

    private static final EntryValues VALUES = EntryValues.of(List.of());

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
        assertThat(VALUES.write(FULL, "*archived*", LineValue.of(place))).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AUTHOR  | 2 | Carl Dorn",
                "LINK    | 1 | [Demo \\[1\\]](https://d.example/)",
                "LABEL   | 2 | Source",
                "ADDRESS | 2 | https://s.example/",
                "TAG     | 1 | `MIT`",
                "TAG     | 3 | ''",
                "LINK    | 3 | ''",
            })
    void areWrittenOneByOne(Placeholder place, int number, String markdown) {
        assertThat(VALUES.write(FULL, "", LineValue.of(place, number))).isEqualTo(markdown);
    }

    @Test
    void haveTheFactOfAName() {
        Entry entry = Resource.of(EntryDetails.of("one", "One")
                .url("https://one.example/")
                .facts(List.of(new Fact("Auth", InlineText.of(InlineText.code("key")))))
                .build());
        assertThat(VALUES.write(entry, "", LineValue.ofFact("Auth").orElseThrow()))
                .isEqualTo("`key`");
        assertThat(VALUES.write(entry, "", LineValue.ofFact("Price").orElseThrow()))
                .isEmpty();
    }

    @Test
    void writeTheMarksOfTagsAndLabelsInTheOrderOfTheTags() {
        EntryValues marked = EntryValues.of(
                List.of(new Mark("OSS", "![OSS][oss icon]"), new Mark("Free", ":free:"), new Mark("Shop", "(shop)")));
        Entry entry = Resource.of(EntryDetails.of("one", "One")
                .url("https://one.example/")
                .tags("Free", "MIT", "OSS")
                .link("Shop", "https://shop.example/")
                .link("OSS", "https://s.example/")
                .link("Demo", "https://d.example/")
                .build());
        assertThat(marked.write(entry, "", LineValue.of(Placeholder.MARKS)))
                .isEqualTo(":free: [![OSS][oss icon]](https://s.example/) [(shop)](https://shop.example/)");
        assertThat(marked.write(entry, "", LineValue.of(Placeholder.TAGS))).isEqualTo("`MIT`");
        assertThat(marked.write(entry, "", LineValue.of(Placeholder.LINKS))).isEqualTo("[Demo](https://d.example/)");
        assertThat(fits(marked, LineTemplate.of("[{title}]({url}) {marks} {tags} {links}"), entry))
                .isTrue();
        assertThat(fits(marked, LineTemplate.of("[{title}]({url}) {marks} {tags}"), entry))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | [{title}]({url}) {description} {authors} {published} {links} {tags}",
                "true  | [{title}]({url}) {description} {authors} {published} {links} {tags} {status}",
                "true  | [{title}]({url}) {description} {author:1} {author:2} {author:3} {published} {link:1} {link:2} {tags}",
                "true  | [{title}]({url}) {description} {authors} {published} {label:1} {address:1} {link:2} {tag:1} {tag:2}",
                "false | [{title}]({url}) {description} {authors} {published} {links}",
                "false | [{title}]({url}) {description} {authors} {published} {link:1} {tags}",
                "false | [{title}]({url}) {description} {author:1} {author:2} {published} {links} {tags}",
                "false | [{title}]({url}) {description} {authors} {published} {links} {tags} {link:3}",
                "false | [{title}]({url}) {description} {authors} {published} {links} {tags} {marks}",
                "false | {title} {description} {authors} {published} {links} {tags}",
            })
    void fitATemplateThatShowsExactlyThem(boolean fits, String template) {
        assertThat(fits(VALUES, LineTemplate.of(template), FULL)).isEqualTo(fits);
    }

    @Test
    void areEmptyWithoutAPlaceholder() {
        Entry bare = Resource.of(
                EntryDetails.of("one", "One").url("https://one.example/").build());
        assertThat(fits(VALUES, LineTemplate.of("[{title}]({url})"), bare)).isTrue();
        assertThat(VALUES.write(bare, "", LineValue.of(Placeholder.AUTHORS))).isEmpty();
        assertThat(VALUES.write(bare, "", LineValue.of(Placeholder.DESCRIPTION)))
                .isEmpty();
    }

    @Test
    void needNoTitleIfItIsTheUrl() {
        EntryDetailsBuilder details = EntryDetails.of("one", "https://one.example/");
        LineTemplate bare = LineTemplate.of("<{url}>");
        assertThat(fits(
                        VALUES,
                        bare,
                        Resource.of(details.url("https://one.example/").build())))
                .isTrue();
        assertThat(fits(
                        VALUES,
                        bare,
                        Resource.of(details.url("https://two.example/").build())))
                .isFalse();
    }

    @Test
    void haveNoTemplateWithoutAPlaceholderForEach() {
        Entry entry = Resource.of(EntryDetails.of("one", "One")
                .url("https://one.example/")
                .before(InlineMarkdown.parse("See"))
                .build());
        assertThat(fits(VALUES, LineTemplate.of("[{title}]({url})"), entry)).isFalse();
    }

    @Test
    void includeWhatReplacesAnArchivedEntryInItsStatus() {
        EntryDetailsBuilder details =
                EntryDetails.of("one", "One").url("https://one.example/").relation(RelationKind.SUPERSEDED_BY, "two");
        LineTemplate template = LineTemplate.of("[{title}]({url}) {status}");
        assertThat(fits(VALUES, template, Resource.of(details.build()))).isFalse();
        assertThat(fits(
                        VALUES,
                        template,
                        Resource.of(details.status(Status.ARCHIVED).build())))
                .isTrue();
    }

    @Test
    void linkToAnIdentifierOrToTheFeedWithoutAUrl() {
        assertThat(VALUES.write(
                        Paper.of(EntryDetails.of("one", "One").build()).withDoi("10.1000/182"),
                        "",
                        LineValue.of(Placeholder.URL)))
                .isEqualTo("https://doi.org/10.1000/182");
        assertThat(VALUES.write(
                        Blog.of(EntryDetails.of("one", "One")
                                .feed("https://one.example/feed")
                                .build()),
                        "",
                        LineValue.of(Placeholder.URL)))
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
        assertThat(VALUES.write(entry, "", LineValue.of(Placeholder.TITLE))).isEqualTo(markdown);
    }

    @Test
    void formatTheTitleWithoutLinksInALink() {
        EntryDetailsBuilder details = EntryDetails.of("one", "The tc tool")
                .formattedTitle(InlineMarkdown.parse("The [*`tc`*](https://tc.example/) tool"));
        assertThat(VALUES.write(Work.of(details.build()), "", LineValue.of(Placeholder.TITLE)))
                .isEqualTo("The [*`tc`*](https://tc.example/) tool");
        assertThat(VALUES.write(
                        Work.of(details.url("https://one.example/").build()), "", LineValue.of(Placeholder.TITLE)))
                .isEqualTo("The _`tc`_ tool");
    }

    private static boolean fits(EntryValues values, LineTemplate template, Entry entry) {
        return !EntryValues.hasMore(entry) && values.fit(template, LineContent.of(entry));
    }
}

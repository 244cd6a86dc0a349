package io.github.catalogkit.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tag;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainHttpTest {

    @Test
    void checksAllUrlsOfACatalog() {
        Entry tool = Tool.of(EntryDetails.of("a", "A")
                        .url("https://example.org/")
                        .link("Docs", "http://example.org/docs")
                        .feed("HTTP://example.org/feed")
                        .build())
                .withRepository(WebAddress.of("http://example.org/source"));
        assertThat(Inspected.by(new PlainHttp(), tool))
                .extracting(said -> said.substring(0, said.indexOf(": ")))
                .containsExactly("links[0].url", "feed", "repository");
        assertThat(Inspected.by(
                        new PlainHttp(),
                        Catalog.of("e", "E").withImprint(Imprint.none().withHomepage("http://example.org/"))))
                .singleElement()
                .asString()
                .startsWith("imprint.homepage: ")
                .contains("https://example.org/");
    }

    @Test
    void checksLinksInTexts() {
        InlineText text = InlineText.of(
                InlineText.text("see "),
                InlineText.strong(InlineText.link("http://example.org/", InlineText.text("it"))));
        Entry tool = Tool.of(EntryDetails.of("a", "A")
                .url("https://example.org/")
                .description(text)
                .build());
        Section section = Section.of("s", "S", tool).withIntroduction(text);
        assertThat(Inspected.by(new PlainHttp(), Catalog.of("e", "E", section).withIntroduction(text)))
                .extracting(said -> said.substring(0, said.indexOf(": ")))
                .containsExactly("introduction", "introduction", "description");
    }

    @Test
    void checksTheCompanionBook() {
        Book book = Book.of(
                EntryDetails.of("book", "Book").url("http://example.org/").build());
        assertThat(Inspected.by(
                        new PlainHttp(), Catalog.of("example", "Example").withCompanion(book)))
                .hasSize(1);
    }

    @Test
    void plainHttpIsFoundInEveryTextAndImageThatFewEntriesHave() {
        InlineText text = InlineText.of(InlineText.link("http://example.org/", InlineText.text("A")));
        Book book = Book.of(EntryDetails.of("a", "A")
                        .before(text)
                        .after(text)
                        .formattedTitle(text)
                        .abstractText(text)
                        .fact("Source", text)
                        .image(new Image("http://example.org/a.png", "A"))
                        .build())
                .withCover(new Image("http.png", "the cover"));
        assertThat(members(Catalog.of("e", "E", Section.of("s", "S", book))))
                .containsExactly("before", "after", "formattedTitle", "abstractText", "image.path", "facts[0].value");
    }

    @Test
    void plainHttpIsFoundInDeclaredTagsAndLinksOfSections() {
        WebAddress url = WebAddress.of("http://example.org/");
        InlineText text = InlineText.of(InlineText.link("http://example.org/", InlineText.text("A")));
        Section section = Section.of("s", "S").withLinks(List.of(new LabeledLink("More", url)));
        Catalog catalog = Catalog.of("e", "E", section)
                .withDeclaredTags(List.of(Tag.of("a").withDescription(text).withUrl(url)));
        assertThat(members(catalog))
                .containsExactly("declaredTags[0].description", "declaredTags[0].url", "links[0].url");
    }

    @Test
    void theUrlOfAnIdentifierIsNotLookedAt() {
        Paper paper = Paper.of(EntryDetails.of("a", "A").build()).withDoi("10.1000/182.");
        assertThat(Inspected.by(new TrailingPunctuation(), paper)).isEmpty();
    }

    private static List<String> members(Catalog catalog) {
        return Inspected.by(new PlainHttp(), catalog).stream()
                .map(said -> said.substring(0, said.indexOf(": ")))
                .toList();
    }
}

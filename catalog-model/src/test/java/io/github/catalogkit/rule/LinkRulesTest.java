package io.github.catalogkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Imprint;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about addresses. */
class LinkRulesTest {

    @Test
    void plainHttpIsFoundWhereverAnAddressStands() {
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
    void addressesOfLinksInTextsAreLookedAtToo() {
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

    @ParameterizedTest
    @ValueSource(strings = {"https://bit.ly/x", "http://www.bit.ly/x", "https://T.CO:443/x", "https://red.ht/1mCDpJU"})
    void aShortenerIsFound(String url) {
        assertThat(Inspected.by(new NoShortAddresses(), tool(url))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://youtu.be/x", "https://notbit.ly/x", "https://example.org/bit.ly", "https://[::1]/"})
    void whatIsNoShortenerIsNot(String url) {
        assertThat(Inspected.by(new NoShortAddresses(), tool(url))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://e.org/a?utm_source=x, https://e.org/a",
        "https://e.org/a?b=1&utm_source=x&c=2#d, https://e.org/a?b=1&c=2#d",
        "https://e.org/?FBCLID=x&share_key=y#frag, https://e.org/#frag"
    })
    void parametersThatTrackAreTakenOut(String url, String expected) {
        assertThat(Inspected.by(new NoTrackingParameters(), tool(url)))
                .singleElement()
                .asString()
                .endsWith("expected " + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://e.org/?lang=en", "https://e.org/utm_source=x", "https://e.org/#utm_source=x"})
    void otherParametersStay(String url) {
        assertThat(Inspected.by(new NoTrackingParameters(), tool(url))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://e.org, http://www.E.org/",
        "https://e.org/a/, https://e.org/a",
        "https://e.org/a/index.html, https://e.org:443/a",
        "https://e.org/?, https://e.org/#"
    })
    void addressesOfOnePageAreTheSame(String one, String other) {
        assertThat(compared(one)).isEqualTo(compared(other));
    }

    @ParameterizedTest
    @CsvSource({
        "https://e.org/a, https://e.org/A",
        "https://e.org/#a, https://e.org/#b",
        "https://e.org/?a, https://e.org/?b",
        "https://e.org:8080/, https://e.org/",
        "https://www2.e.org/, https://e.org/"
    })
    void addressesOfTwoPagesAreNot(String one, String other) {
        assertThat(compared(one)).isNotEqualTo(compared(other));
    }

    @Test
    void anAddressOfTheBookThatTheListAccompaniesIsLookedAtToo() {
        Book book = Book.of(
                EntryDetails.of("book", "Book").url("http://example.org/").build());
        assertThat(Inspected.by(
                        new PlainHttp(), Catalog.of("example", "Example").withCompanion(book)))
                .hasSize(1);
    }

    @Test
    void allParametersThatTrackAreNamed() {
        assertThat(Inspected.by(new NoTrackingParameters(), tool("https://e.org/?utm_source=x")))
                .containsExactly(
                        "url: utm_source in the address only tells who sent the reader; expected https://e.org/");
        assertThat(Inspected.by(new NoTrackingParameters(), tool("https://e.org/?utm_source=x&fbclid=y")))
                .containsExactly(
                        "url: utm_source, fbclid in the address only tell who sent the reader; expected https://e.org/");
    }

    @Test
    void entriesOfOneAddressThatIsWrittenAlikeAreToldByTheirTitles() {
        Entry first = Tool.of(EntryDetails.of("a", "A").url("https://e.org/").build());
        Entry second = Tool.of(EntryDetails.of("b", "B").url("https://e.org/").build());
        assertThat(Inspected.by(new UniqueAddresses(), first, second))
                .containsExactly(
                        "url: the address https://e.org/ is also that of \"B\"; remove one of them",
                        "url: the address https://e.org/ is also that of \"A\"; remove one of them");
    }

    @Test
    void bothOfOneAddressAreToldAndHowTheOtherIsWritten() {
        Entry first = Tool.of(EntryDetails.of("a", "A").url("https://e.org/").build());
        Entry second = Tool.of(
                EntryDetails.of("b", "B").url("https://www.e.org/index.html").build());
        assertThat(Inspected.by(new UniqueAddresses(), first, second))
                .isEqualTo(List.of(
                        "url: the address https://e.org/ is also that of \"B\" (https://www.e.org/index.html); remove one"
                                + " of them",
                        "url: the address https://www.e.org/index.html is also that of \"A\" (https://e.org/); remove one"
                                + " of them"));
    }

    private static String compared(String url) {
        return AddressParts.of(WebAddress.of(url)).compared();
    }

    private static Entry tool(String url) {
        return Tool.of(EntryDetails.of("a", "A").url(url).build());
    }
}

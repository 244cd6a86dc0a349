package io.github.catalogkit.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.LabeledLink;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links whose text says what they lead to, and not what is listed. */
class LabeledLinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "**On networks** (2015), A. Lovelace et al. [[pdf]](https://a.example/)",
                "**On networks.** *A. Lovelace.* [[pdf](https://a.example/)], 2015.",
                "**On networks.** *A. Lovelace.* [[pdf](https://a.example/)], 2015.7.",
                "\"On networks\" (2015) by A. Lovelace [paper](https://a.example/)",
                "On networks (2015), A. Lovelace [[pdf]](https://a.example/)",
                "On networks by A. Lovelace (2015) [video](https://a.example/)",
                "[[pdf]](https://a.example/) **On networks** (2015), A. Lovelace",
            })
    void haveTheTitleBesideThem(String line) {
        Entry entry = ReadPage.entry(line);
        assertThat(entry.title()).isEqualTo("On networks");
        assertThat(entry.address().orElseThrow()).hasToString("https://a.example/");
        assertThat(entry.authors()).extracting(Author::name).containsExactly("A. Lovelace");
        assertThat(entry.published().orElseThrow()).hasToString("2015");
    }

    @Test
    void areFurtherLinksAfterTheFirst() {
        Entry entry = ReadPage.entry(
                "Netmaker ([Repository](https://r.example/), [Demo](https://d.example/)) - Makes networks.");
        assertThat(entry.title()).isEqualTo("Netmaker");
        assertThat(entry.address().orElseThrow()).hasToString("https://r.example/");
        assertThat(entry.links()).extracting(LabeledLink::label).containsExactly("Demo");
        assertThat(entry.description().plain()).isEqualTo("Makes networks.");
    }

    @Test
    void areFurtherLinksBetweenTitleAndDescription() {
        Entry entry = ReadPage.entry("[Netmaker](https://n.example/) ([code](https://c.example/)) - Makes networks.");
        assertThat(entry.title()).isEqualTo("Netmaker");
        assertThat(entry.links()).extracting(LabeledLink::label).containsExactly("code");
        assertThat(entry.description().plain()).isEqualTo("Makes networks.");
    }

    @ParameterizedTest
    @CsvSource({
        "Acme https://acme.example/blog",
        "Acme: <https://acme.example/blog>",
        "Acme - https://acme.example/blog",
        "Acme [[acme](https://acme.example/blog)]"
    })
    void canBeTheUrlItself(String line) {
        Entry entry = ReadPage.entry(line);
        assertThat(entry.title()).isEqualTo("Acme");
        assertThat(entry.address().orElseThrow()).hasToString("https://acme.example/blog");
    }

    @Test
    void areWhatRecursInTheList() {
        ReadPage page = ReadPage.of("""
                - One [Crate](https://c.example/1)
                - Two [Crate](https://c.example/2)
                - Three [Crate](https://c.example/3)
                - Four [Crate](https://c.example/4)
                """);
        assertThat(page.catalog().entries().map(Entry::title)).containsExactly("One", "Two", "Three", "Four");
        assertThat(page.catalog().style().lines()).isEqualTo(List.of("{title} [Crate]({url})"));
    }

    @Test
    void areATitleIfNothingIsBesideThem() {
        assertThat(ReadPage.entry("[Documentation](https://d.example/) - All of it.")
                        .title())
                .isEqualTo("Documentation");
    }

    @Test
    void haveTheUrlOfTheEntryInPlaceOfATextThatIsTheUrl() {
        String page = """
                - One: [https://one.example/](https://one.example/)
                - Two: [https://two.example/](https://two.example/)
                - [Three](https://three.example/) - Third.
                """;
        ReadPage read = ReadPage.of(page);
        assertThat(read.catalog().entries().map(Entry::title)).containsExactly("One", "Two", "Three");
        assertThat(read.catalog().style().lines()).contains("{title}: [{url}]({url})");
        assertThat(read.written()).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Clicks are not votes. [[pdf]](https://a.example/) | Clicks are not votes",
                "Clicks are not votes. (2015) [[pdf]](https://a.example/) | Clicks are not votes",
                "A study of BERT. [[pdf]](https://a.example/) | A study of BERT",
                "Are clicks votes? [[pdf]](https://a.example/) | Are clicks votes?",
                "Tools of Acme Inc. [[web]](https://a.example/) | Tools of Acme Inc.",
                "Laws of the U.S. [[web]](https://a.example/) | Laws of the U.S.",
            })
    void haveATitleWithoutThePeriodOfASentence(String line, String title) {
        ReadPage page = ReadPage.of("- " + line + "\n");
        assertThat(page.titles()).containsExactly(title);
        assertThat(page.written()).isEqualTo(page.source());
    }

    @Test
    void haveADescriptionBetweenThemAndTheAuthors() {
        ReadPage page = ReadPage.of("- **On networks.** *A. Lovelace.* ICML 2017. [[pdf](https://a.example/)]\n");
        assertThat(page.entries().get(0).description().plain()).isEqualTo("ICML 2017.");
        assertThat(page.entries().get(0).layout().line())
                .contains("**{title}.** *{authors}.* {description} [[pdf]({url})]");
        assertThat(page.written()).isEqualTo(page.source());
    }
}

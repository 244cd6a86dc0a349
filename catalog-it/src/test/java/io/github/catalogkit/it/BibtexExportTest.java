package io.github.catalogkit.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.containernetworking.ContainerNetworkingRegistry;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.WebAddress;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.Value;
import org.junit.jupiter.api.Test;

/** What JBibTeX, which is not ours, reads in the citations. */
class BibtexExportTest {

    private static final List<Entry> CITED = ContainerNetworkingRegistry.CATALOG
            .entries()
            .filter(entry -> entry.kind() != Kind.GROUP)
            .toList();

    @Test
    void citesEachEntryByItsIdInOrderAndNothingElse() throws Exception {
        assertThat(read().keySet())
                .extracting(Key::getValue)
                .containsExactlyElementsOf(CITED.stream().map(Entry::id).toList());
    }

    @Test
    void hasEveryTitleAndAddress() throws Exception {
        Map<Key, BibTeXEntry> read = read();
        for (Entry entry : CITED) {
            BibTeXEntry cited =
                    Optional.ofNullable(read.get(new Key(entry.id()))).orElseThrow();
            assertThat(plain(cited.getField(BibTeXEntry.KEY_TITLE).toUserString()))
                    .isEqualTo(straight(entry.title()));
            assertThat(Optional.ofNullable(cited.getField(BibTeXEntry.KEY_URL)).map(Value::toUserString))
                    .isEqualTo(entry.address().map(WebAddress::toString));
        }
    }

    @Test
    void hasAuthorsAndYearsInTheirFields() throws Exception {
        BibTeXEntry talk = cited(read(), "service-mesh-past-present-future");
        assertThat(talk.getField(BibTeXEntry.KEY_AUTHOR).toUserString()).isEqualTo("Morgan, William");
        assertThat(talk.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2017");
        BibTeXEntry survey = cited(read(), "ingress-survey-2018");
        assertThat(survey.getField(BibTeXEntry.KEY_AUTHOR).toUserString()).isEqualTo("{SIG Network}");
        assertThat(survey.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2018");
        assertThat(read().values())
                .filteredOn(entry -> entry.getField(BibTeXEntry.KEY_AUTHOR) != null)
                .hasSameSizeAs(CITED.stream()
                        .filter(entry -> !entry.authors().isEmpty())
                        .toList());
    }

    private static Map<Key, BibTeXEntry> read() throws Exception {
        BibTeXDatabase database = new BibTeXParser().parse(new StringReader(Exports.of("bibtex")));
        return database.getEntries();
    }

    private static BibTeXEntry cited(Map<Key, BibTeXEntry> entries, String id) {
        return Optional.ofNullable(entries.get(new Key(id))).orElseThrow();
    }

    private static String plain(String latex) throws Exception {
        String printed = new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex)));
        return straight(printed);
    }

    /** JBibTeX prints each apostrophe as TeX does, curved. */
    private static String straight(String text) {
        return text.replace('\u2019', '\'');
    }
}

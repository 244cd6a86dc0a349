package io.github.catalogkit.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateUrlTest {

    @Test
    void reportsEntriesWithTheSameUrl() {
        Entry first = Tool.of(EntryDetails.of("a", "A").url("https://e.org/").build());
        Entry second = Tool.of(EntryDetails.of("b", "B").url("https://e.org/").build());
        assertThat(Inspected.by(new DuplicateUrl(), first, second))
                .containsExactly(
                        "url: the URL \"https://e.org/\" is also used by \"B\"; remove one of them",
                        "url: the URL \"https://e.org/\" is also used by \"A\"; remove one of them");
    }

    @Test
    void ignoresALinkWithinASentence() {
        Entry first = Tool.of(EntryDetails.of("a", "A").url("https://e.org/").build());
        Entry second = Tool.of(EntryDetails.of("b", "runs on it")
                .url("https://e.org/")
                .layout(Layout.none().withLine("Another, which was made later, [{title}]({url})"))
                .build());
        assertThat(Inspected.by(new DuplicateUrl(), first, second)).isEmpty();
    }

    @Test
    void reportsEntriesWithEquivalentUrls() {
        Entry first = Tool.of(EntryDetails.of("a", "A").url("https://e.org/").build());
        Entry second = Tool.of(
                EntryDetails.of("b", "B").url("https://www.e.org/index.html").build());
        assertThat(Inspected.by(new DuplicateUrl(), first, second))
                .isEqualTo(
                        List.of(
                                "url: the URL \"https://e.org/\" is also used by \"B\" (https://www.e.org/index.html); remove one of them",
                                "url: the URL \"https://www.e.org/index.html\" is also used by \"A\" (https://e.org/); remove one of them"));
    }
}

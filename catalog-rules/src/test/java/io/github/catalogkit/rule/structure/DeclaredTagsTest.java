package io.github.catalogkit.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tag;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.rule.Inspected;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeclaredTagsTest {

    @Test
    void anyTagIsAllowedIfNoneIsDeclared() {
        assertThat(Inspected.by(new UndeclaredTag(), tagged("proxy"))).isEmpty();
        assertThat(Inspected.by(new UnusedTag(), tagged("proxy"))).isEmpty();
    }

    @Test
    void anUndeclaredTagIsReportedWithTheNearestOrAll() {
        Catalog catalog = tagged("proxy", "mash", "network").withDeclaredTags(tags("proxy", "mesh"));
        assertThat(Inspected.by(new UndeclaredTag(), catalog))
                .containsExactly(
                        "tags[1]: the catalog declares no tag \"mash\"; write \"mesh\"",
                        "tags[2]: the catalog declares no tag \"network\"; write one of proxy, mesh");
    }

    @Test
    void anUndeclaredTagIsFixedIfOnlyItsCaseIsWrong() {
        Catalog catalog = tagged("Proxy").withDeclaredTags(tags("proxy"));
        assertThat(Inspected.problems(new UndeclaredTag(), catalog))
                .extracting(Problem::fix)
                .containsExactly(Optional.of(Fix.safe(new Edit.Replace("Proxy", "proxy"))));
    }

    @Test
    void aTagOfTheCompanionBookIsDeclaredAndUsedToo() {
        Book book =
                Book.of(EntryDetails.of("book", "Book").tags("mesh", "meshes").build());
        Catalog catalog =
                Catalog.of("example", "Example").withCompanion(book).withDeclaredTags(tags("proxies", "mesh"));
        assertThat(Inspected.by(new UndeclaredTag(), catalog))
                .containsExactly("tags[1]: the catalog declares no tag \"meshes\"; write \"mesh\"");
        assertThat(Inspected.by(new UnusedTag(), catalog))
                .containsExactly(
                        "declaredTags[0].name: no entry has the tag \"proxies\"; remove it, or add it to an entry");
    }

    @Test
    void aDeclaredTagThatIsOnlyMisspelledIsNotUnused() {
        Catalog catalog = tagged("Proxy", "mash").withDeclaredTags(tags("proxy", "mesh"));
        assertThat(Inspected.by(new UnusedTag(), catalog)).isEmpty();
    }

    @Test
    void aTagIsReportedIfItIsDeclaredTwice() {
        Catalog catalog = tagged("proxy").withDeclaredTags(tags("proxy", "mesh", "Proxy"));
        assertThat(Inspected.by(new RepeatedValue(), catalog))
                .containsExactly("declaredTags[2].name: the tag \"Proxy\" appears twice; remove one of the two");
    }

    private static Catalog tagged(String... tags) {
        Tool tool = Tool.of(Inspected.details("Envoy").tags(tags).build());
        return Catalog.of("example", "Example", Section.of("proxies", "Proxies", tool));
    }

    private static List<Tag> tags(String... names) {
        return Stream.of(names).map(Tag::of).toList();
    }
}

package io.github.catalogkit.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class AuthorYearKeysTest {

    @Test
    void aKeyIsTheFirstAuthorTheYearAndTheLastWordOfTheId() {
        assertThat(keys(resource(
                        "understanding-pods", "2017", PersonAuthor.of("Mark Betz"), PersonAuthor.of("Julia Evans"))))
                .containsExactly("betz2017pods");
    }

    @Test
    void usesAsciiLetters() {
        assertThat(keys(
                        resource("one", "2017", PersonAuthor.of("Łukasz Żółć")),
                        resource("two", "2017", PersonAuthor.of("Anna van der Größe")),
                        resource("three", "2017", OrganizationAuthor.of("SIG Network 2")),
                        resource("four", "2017", PersonAuthor.of("王 小明").withFamily("王"))))
                .containsExactly("zolc2017one", "vandergrosse2017two", "signetwork2017three", "2017four");
    }

    @Test
    void keepsTheIdWithoutAnAuthorAndYear() {
        assertThat(keys(resource("kube-proxy", ""))).containsExactly("kube-proxy");
    }

    @Test
    void resolvesAConflictWithWholeIds() {
        assertThat(keys(
                        resource("understanding-pods", "2017", PersonAuthor.of("Mark Betz")),
                        resource("more-pods", "2017", PersonAuthor.of("Mark Betz")),
                        resource("services", "2017", PersonAuthor.of("Mark Betz"))))
                .containsExactly("betz2017-understanding-pods", "betz2017-more-pods", "betz2017services");
    }

    @Test
    void keepsAnIdThatLooksLikeAKeyForItsEntry() {
        assertThat(keys(resource("betz2017pods", ""), resource("pods", "2017", PersonAuthor.of("Mark Betz"))))
                .containsExactly("betz2017pods", "betz2017-pods");
    }

    private static List<String> keys(Resource... resources) {
        return CitedCatalog.cite(SampleCatalogs.of(resources), Map.of("keys", "author-year")).stream()
                .map(Citation::key)
                .toList();
    }

    private static Resource resource(String id, String year, Author... authors) {
        EntryDetailsBuilder details = EntryDetails.of(id, "A title").url("https://example.org/" + id);
        if (!year.isEmpty()) {
            details.published(year);
        }
        for (Author author : authors) {
            details.author(author);
        }
        return Resource.of(details.build());
    }
}

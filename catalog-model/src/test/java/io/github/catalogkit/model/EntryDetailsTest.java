package io.github.catalogkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Status;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntryDetailsTest {

    @Test
    void haveUniqueTagsInTheOrderOfTheDeclaration() {
        assertThat(EntryDetails.of("a", "A").tags("z", "b", "z").build().tags()).containsExactly("z", "b");
        assertThat(EntryDetails.of("a", "A").tags("z", "z").build().tags()).containsExactly("z");
    }

    @Test
    void haveNoRareDetailsWithCommonProperties() {
        EntryDetailsBuilder usual = EntryDetails.of("a", "A")
                .url("https://example.org/")
                .description("Text.")
                .author(PersonAuthor.of("Ada Lovelace"))
                .published("2018")
                .tags("b");

        assertThat(usual.build().hasRare()).isFalse();
        assertThat(usual.language("en").build().hasRare()).isTrue();
    }

    static Stream<UnaryOperator<EntryDetailsBuilder>> values() {
        return Stream.of(
                details -> details.url("https://example.org/"),
                details -> details.before("before"),
                details -> details.after("after"),
                details -> details.description("Text."),
                details -> details.author(PersonAuthor.of("Ada Lovelace")),
                details -> details.published("2018"),
                details -> details.accessed("2019"),
                details -> details.language("en"),
                details -> details.tags("b"),
                details -> details.link("Docs", "https://example.org/docs"),
                details -> details.relation(RelationKind.SEE_ALSO, "b"),
                details -> details.feed("https://example.org/feed"),
                details -> details.status(Status.ARCHIVED),
                details -> details.statusReason("gone"),
                details -> details.formerIds("old"),
                details -> details.alsoIn("other"),
                details -> details.entries(Tool.of(
                        EntryDetails.of("b", "B").url("https://b.example/").build())),
                details -> details.layout(Layout.none().withBelow("below")));
    }

    @ParameterizedTest
    @MethodSource("values")
    void differInEachValueAndKeepItInACopy(UnaryOperator<EntryDetailsBuilder> value) {
        EntryDetails without = EntryDetails.of("a", "A").build();
        EntryDetails with = value.apply(EntryDetails.of("a", "A")).build();
        assertThat(with)
                .isNotEqualTo(without)
                .isEqualTo(value.apply(EntryDetails.of("a", "A")).build())
                .isEqualTo(with.toBuilder().build())
                .hasSameHashCodeAs(with.toBuilder().build())
                .doesNotHaveSameHashCodeAs(without)
                .hasToString("a: A");
        assertThat(without)
                .isNotEqualTo(EntryDetails.of("b", "A").build())
                .isNotEqualTo(EntryDetails.of("a", "B").build());
    }

    @Test
    void haveTheValuesOfTheBuilder() {
        EntryDetails details = values().reduce((first, second) -> builder -> second.apply(first.apply(builder)))
                .orElseThrow()
                .apply(EntryDetails.of("a", "A"))
                .build();
        Tool tool = Tool.of(details);
        assertThat(details.url()).map(WebAddress::value).contains("https://example.org/");
        assertThat(details.requireUrl().value()).isEqualTo("https://example.org/");
        assertThat(tool.address()).isEqualTo(details.url());
        assertThat(details.before().plain()).isEqualTo("before");
        assertThat(details.after().plain()).isEqualTo("after");
        assertThat(tool.description().plain()).isEqualTo("Text.");
        assertThat(tool.authors()).extracting(Author::name).containsExactly("Ada Lovelace");
        assertThat(tool.published())
                .isEqualTo(details.published())
                .map(PartialDate::toString)
                .contains("2018");
        assertThat(details.accessed()).map(PartialDate::toString).contains("2019");
        assertThat(details.language()).contains("en");
        assertThat(tool.tags()).containsExactly("b");
        assertThat(tool.links())
                .isEqualTo(details.links())
                .extracting(LabeledLink::label)
                .containsExactly("Docs");
        assertThat(details.relations()).extracting(Relation::target).containsExactly("b");
        assertThat(tool.feed()).isEqualTo(details.feed()).map(WebAddress::value).contains("https://example.org/feed");
        assertThat(tool.status()).isEqualTo(Status.ARCHIVED);
        assertThat(details.statusReason()).contains("gone");
        assertThat(details.formerIds()).containsExactly("old");
        assertThat(details.alsoIn()).containsExactly("other");
        assertThat(details.entries()).extracting(Entry::title).containsExactly("B");
        assertThat(details.layout().below()).contains("below");
        assertThat(tool.title()).isEqualTo("A");
    }
}

package io.github.catalogkit.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.FactType;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndeclaredFactTest {

    private static final List<FactType> DECLARED =
            List.of(FactType.of("Since"), FactType.of("Price").withValues(List.of("free", "paid")));

    @Test
    void isNoneInTheDeclaredOrderWithAllowedValues() {
        assertThat(inspected(tool("Since", "1843", "Price", "free"))).isEmpty();
        assertThat(inspected(tool("Price", "paid"))).isEmpty();
    }

    @Test
    void isReportedWithTheNearestDeclaredName() {
        assertThat(inspected(tool("Since", "1843", "Prize", "free")))
                .containsExactly("facts[1].name: the section declares no fact \"Prize\"; write \"Price\"");
    }

    @Test
    void isReportedWithTheDeclaredNamesIfNoneIsNear() {
        assertThat(inspected(tool("License", "MIT")))
                .containsExactly("facts[0].name: the section declares no fact \"License\"; write one of Since, Price");
    }

    @Test
    void isReportedIfItsValueIsNotAllowed() {
        assertThat(inspected(tool("Price", "gratis")))
                .containsExactly(
                        "facts[0].value: \"gratis\" is not an allowed value of the fact \"Price\"; write one of free, paid");
    }

    @Test
    void isFixedIfOnlyItsCaseIsWrong() {
        assertThat(fixes(tool("price", "free"))).containsExactly(Fix.safe(new Edit.Replace("price", "Price")));
        assertThat(fixes(tool("Price", "Free"))).containsExactly(Fix.safe(new Edit.Replace("Free", "free")));
    }

    @Test
    void isASuggestionIfTheNearestIsAnotherWord() {
        assertThat(fixes(tool("Price", "fre"))).containsExactly(Fix.suggested(new Edit.Replace("fre", "free")));
    }

    @Test
    void isReportedIfItsOrderIsNotThatOfTheDeclaration() {
        assertThat(inspected(tool("Price", "free", "Since", "1843")))
                .containsExactly(
                        "facts[1].name: the fact \"Since\" comes after \"Price\", but is declared before it; write the facts in the order Since, Price");
    }

    @Test
    void isReportedInNestedEntriesButNotInSubsections() {
        Entry wrong = tool("License", "MIT");
        Group group = Group.of(EntryDetails.of("group", "Group").entries(wrong).build());
        assertThat(inspected(group)).hasSize(1);
        Section below = Section.of("below", "Below", wrong);
        Section section = Section.of("proxies", "Proxies").withFacts(DECLARED).withSections(below);
        assertThat(Inspected.by(new UndeclaredFact(), Catalog.of("example", "Example", section)))
                .isEmpty();
    }

    @Test
    void isNoneInASectionThatDeclaresNoFacts() {
        assertThat(Inspected.by(new UndeclaredFact(), tool("License", "MIT"))).isEmpty();
    }

    @Test
    void isReportedIfItAppearsTwice() {
        assertThat(Inspected.by(new RepeatedValue(), tool("Price", "free", "Since", "1843", "price", "paid")))
                .containsExactly("facts[2].name: the fact \"price\" appears twice; remove one of the two");
    }

    @Test
    void isReportedIfItIsDeclaredTwice() {
        Section section = Section.of("proxies", "Proxies")
                .withFacts(List.of(
                        FactType.of("Price").withValues(List.of("free", "paid", "free")), FactType.of("Price")));
        assertThat(Inspected.by(new RepeatedValue(), Catalog.of("example", "Example", section)))
                .containsExactly(
                        "facts[1].name: the fact \"Price\" appears twice; remove one of the two",
                        "facts[0].values[2]: the value \"free\" appears twice; remove one of the two");
    }

    private static Tool tool(String... namesAndValues) {
        var details = Inspected.details("Envoy");
        for (int index = 0; index < namesAndValues.length; index += 2) {
            details.fact(namesAndValues[index], InlineText.of(namesAndValues[index + 1]));
        }
        return Tool.of(details.build());
    }

    private static List<String> inspected(Entry... entries) {
        return Inspected.by(new UndeclaredFact(), catalog(entries));
    }

    private static List<Fix> fixes(Entry entry) {
        return Inspected.problems(new UndeclaredFact(), catalog(entry)).stream()
                .map(Problem::fix)
                .flatMap(fix -> fix.stream())
                .toList();
    }

    private static Catalog catalog(Entry... entries) {
        return Catalog.of(
                "example", "Example", Section.of("proxies", "Proxies", entries).withFacts(DECLARED));
    }
}

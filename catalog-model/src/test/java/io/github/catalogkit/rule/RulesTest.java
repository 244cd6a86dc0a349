package io.github.catalogkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.text.MalformedValueException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

    @Test
    void areFoundByTheIdsThatListsNameThemBy() {
        assertThat(Rules.all())
                .extracting(Rule::id)
                .containsExactly(
                        "rule-setting",
                        "duplicate-id",
                        "former-id",
                        "duplicate-title",
                        "empty-section",
                        "small-section",
                        "section-order",
                        "heading-depth",
                        "duplicate-url",
                        "plain-http",
                        "short-url",
                        "tracking-parameter",
                        "blank-text",
                        "spaces",
                        "invisible-character",
                        "unbalanced",
                        "literal-markdown",
                        "repeated-title",
                        "description-start",
                        "description-end",
                        "description-length",
                        "product-name",
                        "unknown-entry",
                        "superseded-circle",
                        "archived-without-successor",
                        "several-authors",
                        "affiliation-in-name",
                        "incomplete-paper",
                        "date-order",
                        "doi",
                        "arxiv",
                        "isbn",
                        "issn",
                        "orcid",
                        "identifier-in-url",
                        "page-size")
                .allSatisfy(id -> assertThat(Rules.find(id)).map(Rule::id).contains(id));
    }

    @ParameterizedTest
    @MethodSource("io.github.catalogkit.rule.Rules#all")
    void areStatedInOneSentence(Rule rule) {
        assertThat(rule.statement()).matches("[A-Z].+\\.");
    }

    @ParameterizedTest
    @MethodSource("io.github.catalogkit.rule.Rules#all")
    void leaveAChoiceThatTheUsualValueIsOneOf(Rule rule) {
        assertThat(rule.choice().stream().filter(choice -> !choice.usual().isEmpty()))
                .allSatisfy(choice -> choice.check().accept(choice.usual()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "999999999"})
    void takeAWholeNumberFromTheLeastOn(String value) {
        RuleChoice.number("how many", 3, 1).check().accept(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "few", "", "1000000000"})
    void takeNoOtherNumber(String value) {
        RuleChoice choice = RuleChoice.number("how many", 3, 1);
        assertThatThrownBy(() -> choice.check().accept(value))
                .isInstanceOf(MalformedValueException.class)
                .hasMessage("is no choice of this rule; expected a whole number, 1 or more");
    }

    @Test
    void takeNoWordThatIsNotAChoice() {
        RuleChoice choice = RuleChoice.word("which", "small", List.of("small", "capital"));
        choice.check().accept("capital");
        assertThatThrownBy(() -> choice.check().accept("large"))
                .isInstanceOf(MalformedValueException.class)
                .hasMessage("is no choice of this rule; expected one of small, capital");
    }

    @Test
    void showAnExampleWithinASectionUnlessItIsACatalogue() {
        assertThat(RuleExample.file("class Envoy {}\n")).isEqualTo("""
                @Catalog(id = "example", title = "Example")
                interface Example {
                    @Section("Proxies")
                    interface Proxies {
                        class Envoy {}
                    }
                }
                """);
        assertThat(RuleExample.file("@Catalog interface Example {}")).isEqualTo("@Catalog interface Example {}");
    }
}

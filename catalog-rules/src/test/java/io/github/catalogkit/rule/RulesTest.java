package io.github.catalogkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.value.MalformedValueException;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

    private static final Path CLASSES = Path.of("target", "classes");

    @Test
    void haveTheExpectedIds() {
        assertThat(Rules.all())
                .extracting(Rule::id)
                .containsExactly(
                        "rule-settings",
                        "duplicate-id",
                        "former-id",
                        "duplicate-citation-key",
                        "duplicate-title",
                        "empty-section",
                        "empty-group",
                        "small-section",
                        "section-order",
                        "heading-depth",
                        "duplicate-url",
                        "plain-http",
                        "short-url",
                        "tracking-parameter",
                        "private-host",
                        "trailing-punctuation",
                        "invisible-in-url",
                        "repeated-url",
                        "image-path",
                        "blank-text",
                        "repeated-value",
                        "undeclared-fact",
                        "undeclared-tag",
                        "unused-tag",
                        "pasted-markdown",
                        "spaces",
                        "invisible-character",
                        "unbalanced",
                        "literal-markdown",
                        "repeated-title",
                        "description-start",
                        "description-end",
                        "description-length",
                        "product-name",
                        "missing-url",
                        "unknown-entry",
                        "unknown-section",
                        "unknown-layout-section",
                        "superseded-circle",
                        "series-member",
                        "archived-without-successor",
                        "status-reason",
                        "several-authors",
                        "affiliation-in-name",
                        "incomplete-paper",
                        "unpaired-brace",
                        "date-order",
                        "doi",
                        "arxiv",
                        "isbn",
                        "issn",
                        "orcid",
                        "license",
                        "malformed-identifier",
                        "identifier-in-url",
                        "page-size")
                .allSatisfy(id -> assertThat(Rules.find(id)).map(Rule::id).contains(id));
    }

    @ParameterizedTest
    @MethodSource("io.github.catalogkit.rule.Rules#all")
    void haveClassesNamedAfterTheirIds(Rule rule) {
        String name = Stream.of(rule.id().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        assertThat(rule.getClass().getName())
                .matches("io\\.github\\.catalogkit\\.rule\\.(link|text|structure|citation)\\." + name);
    }

    /** Problems are reported in the order of the rules, on the class path and on the module path. */
    @Test
    void areDeclaredAsServicesOnTheClassPathAndTheModulePath() throws IOException {
        List<String> rules =
                Rules.all().stream().map(rule -> rule.getClass().getName()).toList();
        assertThat(Files.readAllLines(CLASSES.resolve("META-INF/services/" + Rule.class.getName())))
                .isEqualTo(rules);
        assertThat(module().provides()).singleElement().satisfies(provides -> {
            assertThat(provides.service()).isEqualTo(Rule.class.getName());
            assertThat(provides.providers()).isEqualTo(rules);
        });
    }

    @Test
    void exportOnlyTheApiPackage() {
        assertThat(module().exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder("io.github.catalogkit.rule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "999999999"})
    void acceptAWholeNumberFromTheMinimum(String value) {
        RuleOption.wholeNumber("how many", 3, 1).check().accept(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "few", "", "1000000000"})
    void rejectOtherNumbers(String value) {
        RuleOption option = RuleOption.wholeNumber("how many", 3, 1);
        assertThatThrownBy(() -> option.check().accept(value))
                .isInstanceOf(MalformedValueException.class)
                .hasMessage("is not a valid value of this rule; write a whole number of 1 or more");
    }

    @Test
    void rejectAnUnknownValue() {
        RuleOption option = RuleOption.oneOf("which", "small", List.of("small", "capital"));
        option.check().accept("capital");
        assertThatThrownBy(() -> option.check().accept("large"))
                .isInstanceOf(MalformedValueException.class)
                .hasMessage("is not a valid value of this rule; write one of small, capital");
    }

    @Test
    void wrapAnExampleInASectionUnlessItIsACatalog() {
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

    private static ModuleDescriptor module() {
        return ModuleFinder.of(CLASSES)
                .find("io.github.catalogkit.rule")
                .orElseThrow()
                .descriptor();
    }
}

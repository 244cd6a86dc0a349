package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.problem.CatalogLocation;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports of one rule on small catalogs: the member, a colon, the message and the help. */
public final class Inspected {

    private Inspected() {}

    public static List<String> by(Rule rule, Entry... entries) {
        return by(rule, Catalog.of("example", "Example", Section.of("proxies", "Proxies", entries)));
    }

    public static List<String> by(Rule rule, Catalog catalog) {
        return by(rule, rule.option().map(RuleOption::defaultValue), catalog);
    }

    public static List<String> by(Rule rule, String value, Entry... entries) {
        return by(
                rule, Optional.of(value), Catalog.of("example", "Example", Section.of("proxies", "Proxies", entries)));
    }

    public static List<String> by(Rule rule, Catalog catalog, String value) {
        return by(rule, Optional.of(value), catalog);
    }

    private static List<String> by(Rule rule, Optional<String> value, Catalog catalog) {
        return problems(rule, value, catalog).stream().map(Inspected::text).toList();
    }

    public static List<Problem> problems(Rule rule, Entry... entries) {
        return problems(rule, Catalog.of("example", "Example", Section.of("proxies", "Proxies", entries)));
    }

    public static List<Problem> problems(Rule rule, Catalog catalog) {
        return problems(rule, rule.option().map(RuleOption::defaultValue), catalog);
    }

    private static List<Problem> problems(Rule rule, Optional<String> value, Catalog catalog) {
        List<Problem> problems = new ArrayList<>();
        rule.inspect(catalog, new Inspection(new RuleSetting(rule.id(), Severity.WARNING, value), problems::add));
        return problems;
    }

    /** Returns the member, a colon, the message and the help. */
    static String text(Problem problem) {
        return member(problem) + ": " + problem.message()
                + problem.help().map(help -> "; " + help).orElse("");
    }

    static String member(Problem problem) {
        return ((CatalogLocation) problem.location()).member();
    }

    public static Entry tool(String title, String description) {
        return tool(title, InlineText.of(description));
    }

    public static Entry tool(String title, InlineText description) {
        return Tool.of(details(title).description(description).build());
    }

    public static EntryDetailsBuilder details(String title) {
        return EntryDetails.of("envoy", title).url("https://www.envoyproxy.io/");
    }
}

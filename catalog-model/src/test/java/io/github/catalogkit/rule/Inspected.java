package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.RuleSetting;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.text.InlineText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one rule says of small catalogues: the member, a colon, and the message. */
final class Inspected {

    private Inspected() {}

    static List<String> by(Rule rule, Entry... entries) {
        return by(rule, Catalog.of("example", "Example", Section.of("proxies", "Proxies", entries)));
    }

    static List<String> by(Rule rule, Catalog catalog) {
        return by(rule, rule.choice().map(RuleChoice::usual), catalog);
    }

    static List<String> by(Rule rule, String choice, Entry... entries) {
        return by(
                rule, Optional.of(choice), Catalog.of("example", "Example", Section.of("proxies", "Proxies", entries)));
    }

    static List<String> by(Rule rule, Catalog catalog, String choice) {
        return by(rule, Optional.of(choice), catalog);
    }

    private static List<String> by(Rule rule, Optional<String> choice, Catalog catalog) {
        List<String> said = new ArrayList<>();
        RuleSetting setting = new RuleSetting(rule.id(), Severity.WARNING, choice);
        rule.inspect(
                catalog, new Inspection(setting, finding -> said.add(finding.member() + ": " + finding.message())));
        return said;
    }

    static Entry tool(String title, String description) {
        return tool(title, InlineText.of(description));
    }

    static Entry tool(String title, InlineText description) {
        return Tool.of(details(title).description(description).build());
    }

    static EntryDetailsBuilder details(String title) {
        return EntryDetails.of("envoy", title).url("https://www.envoyproxy.io/");
    }
}

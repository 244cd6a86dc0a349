package io.github.catalogkit.processor;

import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.rule.RuleOption;
import io.github.catalogkit.rule.Rules;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The guide to the rules, in Markdown. */
final class RuleGuide {

    private static final String HEAD = """
            <!-- Generated from the rules in catalog-rules; edit them instead of this page. -->

            # Rules

            What is expected of a catalog, whether it is compiled or read: the compiler and `catalog lint` go by the same
            rules. A finding stands at the value that is at fault, and ends with the id of its rule.

            **For a whole catalog**, say how much a rule weighs, and what you choose where it leaves a choice:

            ```java
            @Catalog(
                    id = "meshes",
                    title = "Service meshes",
                    rules = {
                        @RuleSetting(rule = "plain-http", severity = Severity.OFF),
                        @RuleSetting(rule = "small-section", value = "3")
                    })
            interface Meshes {}
            ```

            A setting without `severity` makes a warning of what the rule finds.

            **For one compilation**, the options of the compiler count before that. Compilers want identifiers as their names,
            so a hyphen is an underscore there:

            <!-- unchecked: the build of docs/build-tools.md compiles with such an option -->
            ```text
            -Acatalog.plain_http=error -Acatalog.short_url=off
            ```

            **For one place**, accept what is meant there, or around it:

            ```java
            @SuppressWarnings("catalog:duplicate-url")
            @Tool(title = "Linkerd again", url = "https://linkerd.io/")
            class LinkerdAgain {}
            ```

            What is no catalog at all, such as an address that is none, is told by the compiler whatever the settings say:
            see [what the compiler says](declaring.md#what-the-compiler-says).

            """;

    private RuleGuide() {}

    static String write(Function<Rule, List<Compilation.Said>> said) {
        String table = Rules.all().stream()
                .map(rule -> "| [`%s`](#%s) | %s | %s |\n"
                        .formatted(rule.id(), rule.id(), rule.statement(), weight(rule.severity())))
                .collect(Collectors.joining());
        String sections = Rules.all().stream()
                .map(rule -> section(rule, said.apply(rule)))
                .collect(Collectors.joining("\n"));
        return HEAD + "| rule | what is expected | weight |\n|---|---|---|\n" + table + "\n" + sections;
    }

    private static String section(Rule rule, List<Compilation.Said> said) {
        return """
                ## %s

                %s It is %s%s

                ```java
                %s```

                ```text
                %s```

                Better:

                ```java
                %s```
                """.formatted(
                        rule.id(),
                        rule.statement(),
                        weight(rule.severity()) + ", unless the catalog says otherwise.",
                        rule.option().map(RuleGuide::choice).orElse(""),
                        rule.example().bad(),
                        said.stream()
                                .map(it -> it.kind().name().toLowerCase(Locale.ROOT) + ": " + it.message() + "\n")
                                .collect(Collectors.joining()),
                        rule.example().good());
    }

    private static String choice(RuleOption choice) {
        String usual = choice.defaultValue().isEmpty() ? "none" : "`" + choice.defaultValue() + "`";
        return " Its value is " + choice.description() + "; usually " + usual + ".";
    }

    private static String weight(Severity severity) {
        return switch (severity) {
            case ERROR -> "an error";
            case WARNING -> "a warning";
            case OFF -> "off";
        };
    }
}

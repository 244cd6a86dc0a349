package io.github.catalogkit.processor;

import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.rule.RuleOption;
import io.github.catalogkit.rule.Rules;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The guide to the rules, in Markdown. */
final class RuleGuide {

    private static final String HEAD = """
            <!-- Generated from the rules in catalog-rules; edit them instead of this page. -->

            # Rules

            The compiler and `catalog lint` check a catalog against the same rules. A problem is reported at the wrong value,
            and its message ends with the code of the problem: the id of a rule, or one of the [other codes](#other-codes).

            **For a whole catalog**, set the severity of a rule, and the value of its option if it has one:

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

            A setting without `severity` reports the rule's problems as warnings.

            **For one compilation**, pass compiler options, which take precedence. Compilers require identifiers as option names,
            so write an underscore for each hyphen:

            <!-- unchecked: the build of docs/build-tools.md compiles with such an option -->
            ```text
            -Acatalog.plain_http=error -Acatalog.short_url=off
            ```

            **For one declaration** and everything nested in it, suppress warnings:

            ```java
            @SuppressWarnings("catalog:plain-http, spaces")
            @Tool(title = "Linkerd  1", url = "http://linkerd.io/")
            class LinkerdOne {}
            ```

            **In a Markdown file**, a comment suppresses problems of the line below it, of a whole section if that line is a
            heading, or of the whole file if the file starts with it:

            ```markdown
            <!-- catalog-ignore: plain-http, short-url -->
            - [Linkerd](http://linkerd.io/) - a service mesh
            ```

            A suppression without effect is reported as `unused-suppression`, unless its rule is off. It is not reported for a
            declaration with an error, because an error can hide other problems.

            **For an old list**, [a baseline](cli.md#catalog-lint) records the known problems, so that only new ones are reported.

            **House rules**: put a jar with your own rules on the processor path, among the dependencies of the Maven plugin,
            or on the class path of the command line. See [writing a rule](writing-a-rule.md).

            """;

    private static final String OTHER_CODES = """

            ## Other codes

            You cannot set the severity of these problems, but you can suppress a warning of the compiler.

            The compiler reports these for [a declaration](declaring.md#what-the-compiler-says):

            | code | statement | severity |
            |---|---|---|
            %s
            The Markdown reader reports these for a file:

            | code | statement | severity |
            |---|---|---|
            | `broken-link` | The destination of a link directly follows its text. | error |
            | `attached-marker` | A list marker is followed by a space. | error |
            | `missing-marker` | Every list item has a marker of its own. | error |
            | `unknown-anchor` | Links within a file lead to a heading that exists. | warning |
            | `malformed-url` | URLs are absolute and use http or https. | error |
            | `label-as-title` | The title of an entry is its name, not a label such as "pdf". | warning |
            | `unread-links` | Most links of a file are in entries. | warning |
            | `unused-suppression` | A suppression suppresses a problem. | warning |

            `catalog lint` also reports:

            | code | statement | severity |
            |---|---|---|
            | `unreadable` | The file can be read as a list. | error |
            | `java` | The Java sources compile. | error |
            """;

    private RuleGuide() {}

    static String write(Function<Rule, List<Compilation.Said>> said) {
        String table = Rules.all().stream()
                .map(rule -> "| [`%s`](#%s) | %s | %s |\n"
                        .formatted(rule.id(), rule.id(), rule.statement(), severity(rule.severity())))
                .collect(Collectors.joining());
        String sections = Rules.all().stream()
                .map(rule -> section(rule, said.apply(rule)))
                .collect(Collectors.joining("\n"));
        return HEAD + "| rule | statement | severity |\n|---|---|---|\n" + table + "\n" + sections + otherCodes();
    }

    private static String otherCodes() {
        String compiler = Stream.of(ProblemCode.values())
                .map(code -> "| `%s` | %s | %s |\n".formatted(code.id(), code.statement(), severity(code.severity())))
                .collect(Collectors.joining());
        return OTHER_CODES.formatted(compiler);
    }

    private static String section(Rule rule, List<Compilation.Said> said) {
        return """
                ## %s

                %s Severity: %s%s

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
                        severity(rule.severity()) + " by default.",
                        rule.option().map(RuleGuide::option).orElse(""),
                        rule.example().bad(),
                        said.stream()
                                .map(it -> it.kind().name().toLowerCase(Locale.ROOT) + ": " + it.message() + "\n")
                                .collect(Collectors.joining()),
                        rule.example().good());
    }

    private static String option(RuleOption option) {
        String usual = option.defaultValue().isEmpty() ? "none" : "`" + option.defaultValue() + "`";
        return " Its option is " + option.description() + "; the default is " + usual + ".";
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case OFF -> "off";
        };
    }
}

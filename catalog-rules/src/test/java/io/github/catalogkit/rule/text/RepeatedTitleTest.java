package io.github.catalogkit.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedTitleTest {

    private final Rule rule = new RepeatedTitle();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Envoy       | Envoy is a proxy          | a proxy",
                "Envoy       | envoy: a proxy            | a proxy",
                "Envoy       | Envoy - a proxy           | a proxy",
                "Envoy       | Envoy, a proxy            | a proxy",
                "Envoy       | Envoy, written in C++     | written in C++",
                "Envoy       | Envoy provides a proxy    | provides a proxy",
                "Envoy       | Envoy provides            | provides",
                "Envoy Proxy | The Envoy proxy is a tool | a tool",
                "The Ring    | A ring — a tool           | a tool",
            })
    void reportsTheTextToRemove(String title, String description, String rest) {
        String repeated =
                description.substring(0, description.length() - rest.length()).strip();
        assertThat(Inspected.by(rule, Inspected.tool(title, description)))
                .containsExactly(
                        "description: the description repeats the title; remove \"" + repeated + "\" at its start");
    }

    @ParameterizedTest
    @CsvSource({"Envoy, Envoy", "Envoy, envoy.", "The Envoy, Envoy!"})
    void reportsADescriptionWithoutOtherText(String title, String description) {
        assertThat(Inspected.by(rule, Inspected.tool(title, description)))
                .containsExactly("description: the description \"" + description
                        + "\" only repeats the title; say what it is, or remove the description");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Git LFS | Git extension for versioning large files",
                "Go      | Go-like language",
                "Node    | Node.js without the tools",
                "Docker  | Docker's own registry",
                "Docker  | Docker container engine",
                "Envoy   | Envoyproxy",
                "Envoy   | Envoy, HAProxy and others",
                "A       | a proxy",
                "Is      | This is",
                "Envoy   | Envoy is",
                "Envoy   | Envoy + a proxy",
                "Envoy   | Envoy (a proxy)",
            })
    void acceptsAPhraseThatContinues(String title, String description) {
        assertThat(Inspected.by(rule, Inspected.tool(title, description))).isEmpty();
    }

    @Test
    void reportsATitleBeforeFormattedText() {
        InlineText description =
                InlineText.of(InlineText.strong(InlineText.text("Envoy")), InlineText.text(" is a proxy"));
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", description)))
                .containsExactly("description: the description repeats the title; remove \"Envoy is\" at its start");
    }

    @Test
    void removesTheTitleAndKeepsTheCapitalization() {
        Entry repeated = Inspected.tool("Envoy", "Envoy is a proxy");
        assertThat(fixes(repeated)).containsExactly(Fix.safe(new Edit.Replace("Envoy is a", "a")));
        assertThat(fixes(repeated, Inspected.tool("NGINX", "A server"), Inspected.tool("HAProxy", "A proxy")))
                .containsExactly(Fix.safe(new Edit.Replace("Envoy is a", "A")));
    }

    private List<Fix> fixes(Entry... entries) {
        return Inspected.problems(rule, entries).stream()
                .flatMap(problem -> problem.fix().stream())
                .toList();
    }
}

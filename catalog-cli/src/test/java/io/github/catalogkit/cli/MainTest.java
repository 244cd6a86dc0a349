package io.github.catalogkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @Test
    void reportsMissingCommandWithTheUsage() {
        Run run = Run.of();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("Usage: catalog ")
                .contains("convert", "import", "lint", "export", "watch", "preview", "list");
    }

    @Test
    void helpGoesToStandardOutput() {
        Run run = Run.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: catalog ").contains("Exit codes:");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "convert", "import", "lint", "export", "watch", "preview", "list", "stats", "init", "add", "move",
                "rename", "remove", "set", "sort", "formats"
            })
    void everyCommandHasHelp(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: catalog " + command).contains("--debug");
        assertThat(Run.of("help", command).out()).isEqualTo(run.out());
    }

    @Test
    void showsTheVersionOfTheProject() {
        assertThat(Run.of("--version").out()).matches("catalog \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @Test
    void reportsAnUnknownCommandWithTheNearestCommand() {
        Run run = Run.of("covert");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'covert'", "convert", "Try \"catalog --help\".");
    }

    @Test
    void reportsMissingArgument() {
        Run run = Run.of("convert");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("""
                catalog: no catalog is named; write a list such as README.md, a directory of Java sources, or a jar
                Try "catalog convert --help".
                """);
    }

    @Test
    void reportsTwoCatalogs() {
        Run run = Run.of("list", "a.md", "--catalog", "b.md");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("""
                catalog: there are two catalogs, "a.md" and "b.md"; name one of them
                Try "catalog list --help".
                """);
    }

    @Test
    void formatsShowsReadersExportersAndTheirOptions() {
        Run run = Run.of("formats");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "Read (--from):",
                        "json       .json",
                        "markdown   .md, ",
                        "Written (--to):",
                        "biblatex   .biblatex.bib",
                        "bibtex     .bib",
                        "json       .json          application/json",
                        "markdown   .md            text/markdown",
                        "--option heading-level=...  (a whole number from 1 to 6; default 1)",
                        "opml       .opml          text/x-opml");
    }

    @Test
    void theCompletionScriptHasAllCommands() {
        assertThat(Run.of("generate-completion").out())
                .startsWith("#!/usr/bin/env bash")
                .contains("convert", "import", "--sources-only", "human", "sarif");
    }

    @Test
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        String expected = Run.of("formats").out();
        try {
            Locale.setDefault(new Locale("ar", "EG"));
            assertThat(Run.of("formats").out()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }
}

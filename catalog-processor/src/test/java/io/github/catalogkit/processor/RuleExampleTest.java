package io.github.catalogkit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the rules are tested, and the guide to the rules is generated from them. */
class RuleExampleTest {

    private static final Path GUIDE = Path.of("../docs/rules.md");

    private static final String COMMAND =
            "./mvnw -f catalog-processor/pom.xml test -Dtest=RuleExampleTest -Dcatalog.guide.write=true";

    static Stream<Rule> rules() {
        return Rules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void reportsProblemsAtAValue(Rule rule) {
        List<String> lines = file(rule.example().bad())
                .files()
                .values()
                .iterator()
                .next()
                .lines()
                .toList();
        assertThat(said(rule.example().bad())).allSatisfy(said -> {
            String line = lines.get((int) said.line() - 1);
            String before = line.substring(0, (int) said.column() - 1);
            assertThat(before).matches(".*(= ?|[({] ?|, ?|\\w|^ *)$");
        });
    }

    @Test
    void theGuideIsGeneratedFromTheRules() throws IOException {
        String made = RuleGuide.write(rule -> said(rule.example().bad()));
        if (Boolean.getBoolean("catalog.guide.write")) {
            Files.writeString(GUIDE, made);
        }
        assertThat(Files.readString(GUIDE))
                .as("%s, which is rewritten with %s", GUIDE, COMMAND)
                .isEqualTo(made);
    }

    private static List<Compilation.Said> said(String example) {
        return Compilation.of(file(example).files()).said();
    }

    private static MarkedSource file(String example) {
        return new MarkedSource(RuleExample.file(example));
    }
}

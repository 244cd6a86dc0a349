package io.github.catalogkit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javax.tools.Diagnostic;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleOptionsTest {

    private static final Map<String, String> PLAIN_HTTP = plainHttpIn("id = \"a\", title = \"A\"");

    private static final Map<String, String> DISABLED_PLAIN_HTTP = plainHttpIn(
            "id = \"a\", title = \"A\", rules = @RuleSetting(rule = \"plain-http\", severity = Severity.OFF)");

    @ParameterizedTest
    @EnumSource
    void anOptionSetsTheSeverityOfARule(TestCompiler compiler) {
        kinds(compiler, PLAIN_HTTP, "-Acatalog.plain_http=error").containsExactly(Diagnostic.Kind.ERROR);
        kinds(compiler, PLAIN_HTTP, "-Acatalog.plain_http=warning").containsExactly(Diagnostic.Kind.WARNING);
    }

    @ParameterizedTest
    @EnumSource
    void anOptionDisablesARule(TestCompiler compiler) {
        kinds(compiler, PLAIN_HTTP, "-Acatalog.plain_http=off").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anOptionOverridesTheCatalog(TestCompiler compiler) {
        kinds(compiler, DISABLED_PLAIN_HTTP).isEmpty();
        kinds(compiler, DISABLED_PLAIN_HTTP, "-Acatalog.plain_http=error").containsExactly(Diagnostic.Kind.ERROR);
    }

    @ParameterizedTest
    @EnumSource
    void reportsAnUnknownSeverityWithTheValidValues(TestCompiler compiler) {
        assertThat(CompilerRun.of(compiler)
                        .compile(PLAIN_HTTP, "-Acatalog.plain_http=loud")
                        .said())
                .extracting(Compilation.Said::message)
                .anyMatch(message -> message.contains(
                        "the option -Acatalog.plain_http=loud is not a severity; write error, warning or off"));
    }

    private static Map<String, String> plainHttpIn(String catalog) {
        return new MarkedSource("@Catalog(" + catalog + ")\n" + """
                interface A {
                    @Section("S")
                    interface S {
                        @Tool(title = "Envoy", url = "http://www.envoyproxy.io/")
                        class Envoy {}
                    }
                }
                """).files();
    }

    private static ListAssert<Diagnostic.Kind> kinds(
            TestCompiler compiler, Map<String, String> sources, String... options) {
        return assertThat(CompilerRun.of(compiler).compile(sources, options).said().stream()
                .filter(said -> said.message().endsWith("[catalog:plain-http]"))
                .map(Compilation.Said::kind)
                .toList());
    }
}

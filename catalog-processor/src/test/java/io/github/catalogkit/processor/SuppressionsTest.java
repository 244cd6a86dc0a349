package io.github.catalogkit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@code @SuppressWarnings} on declarations and reports of unused suppressions. */
class SuppressionsTest {

    private static final String UNUSED = "[catalog:unused-suppression]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"catalog:plain-http, short-url\"",
                "\"catalog:plain-http,short-url\"",
                "\"catalog:plain-http, catalog:short-url\"",
                "{\"catalog:plain-http\", \"catalog:short-url\"}",
                "{\"unchecked\", \"catalog:plain-http, short-url\"}",
            })
    void supportsSeveralCodesInOneText(String value) {
        assertThat(said(tool("@SuppressWarnings(" + value + ")", "http://bit.ly/envoy")))
                .isEmpty();
    }

    @Test
    void reportsAnUnknownCodeAmongSeveral() {
        assertThat(said(tool("@SuppressWarnings(¦\"catalog:plain-http, short-ur\")", "http://bit.ly/envoy")))
                .first()
                .asString()
                .contains("there is no rule \"short-ur\"")
                .endsWith("[catalog:unknown-suppression]");
    }

    @ParameterizedTest
    @EnumSource
    void reportsAnUnusedSuppressionAtItsText(TestCompiler compiler) {
        MarkedSource source =
                tool("@SuppressWarnings({\"catalog:plain-http\", ¦\"catalog:short-url\"})", "http://envoy.example/");
        List<Compilation.Said> said = ours(CompilerRun.of(compiler).compile(source.files()));
        assertThat(said)
                .singleElement()
                .extracting(Compilation.Said::message)
                .isEqualTo(
                        "Envoy: no \"short-url\" problem is reported here; remove \"short-url\" from the suppression,"
                                + " or suppress this with @SuppressWarnings(\"catalog:unused-suppression\") " + UNUSED);
        assertThat(said.get(0).line()).isEqualTo(source.marks().get(0).line());
        if (compiler == TestCompiler.JAVAC) {
            assertThat(said.get(0).column()).isEqualTo(source.marks().get(0).column());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@SuppressWarnings(\"catalog:no-declaration\")",
                "@SuppressWarnings(\"catalog:space-in-url\")",
                "@SuppressWarnings(\"catalog:url-character\")",
                "@SuppressWarnings(\"catalog:unlisted-section\")",
                "@SuppressWarnings(\"catalog:spaces\")",
            })
    void supportsWarningsOfTheCompilerAndOfTexts(String suppression) {
        assertThat(said(tool(suppression, "https://envoy.example/")))
                .singleElement()
                .asString()
                .endsWith(UNUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@SuppressWarnings({\"all\", \"unchecked\", \"rawtypes\", \"plain-http\", \"checkstyle:catalog\"})",
                "@SuppressWarnings(\"catalog:unused-suppression, plain-http\")",
                "@SuppressWarnings(\"catalog:small-section\")",
            })
    void ignoresSuppressionsOfOtherToolsAndOfDisabledRules(String suppression) {
        assertThat(said(tool(suppression, "https://envoy.example/"))).isEmpty();
    }

    @Test
    void ignoresASuppressionOfARuleThatTheUserDisables() {
        MarkedSource source = tool("@SuppressWarnings(\"catalog:plain-http\")", "https://envoy.example/");
        assertThat(ours(Compilation.of(source.files(), "-Acatalog.plain_http=off")))
                .isEmpty();
    }

    @Test
    void appliesASuppressionOfASectionToItsEntries() {
        assertThat(said(new MarkedSource("""
                        @Catalog(id = "a", title = "A")
                        interface A {
                            @SuppressWarnings("catalog:space-in-url, plain-http, no-declaration, spaces")
                            @Section("S")
                            interface S {
                                @Tool(title = "Envoy  Proxy", url = "http://envoy.example/a b")
                                class Envoy {}

                                class Nothing {}
                            }
                        }
                        """))).isEmpty();
    }

    @Test
    void ignoresASuppressionNextToAnError() {
        assertThat(said(tool("@SuppressWarnings(\"catalog:plain-http\")", "envoy.example")))
                .singleElement()
                .asString()
                .endsWith("[catalog:malformed-url]");
    }

    @Test
    void ignoresASuppressionNextToAValueThatDoesNotCompile() {
        MarkedSource source = new MarkedSource("""
                @Catalog(id = "a", title = "A")
                interface A {
                    @Section("S")
                    interface S {
                        @SuppressWarnings("catalog:plain-http")
                        @Tool(title = "Envoy", url = Missing.URL)
                        class Envoy {}
                    }
                }
                """);
        assertThat(ours(Compilation.of(source.files()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ignoresASuppressionInAClassThatIsNotCompiledAgain(TestCompiler compiler) throws IOException {
        String section = """
                @Section("S")
                interface S {
                    @SuppressWarnings("catalog:plain-http")
                    @Tool(title = "Envoy", url = "https://envoy.example/")
                    class Envoy {}
                }
                """;
        Map<String, String> sources = new MarkedSource("""
                @Catalog(id = "a", title = "A", sections = S.class)
                interface A {}
                === B.java
                @Catalog(id = "b", title = "B")
                interface B {}
                === S.java
                """ + section).files();
        CompilerRun run = CompilerRun.of(compiler);
        assertThat(ours(run.compile(sources))).hasSize(1);
        assertThat(ours(run.compile(only(sources, "A")))).isEmpty();
        assertThat(ours(run.compile(only(sources, "B")))).isEmpty();
    }

    @Test
    void keepsASuppressionThatOneOfTwoCatalogsNeeds() {
        assertThat(said(new MarkedSource("""
                        @Catalog(id = "a", title = "A", sections = S.class)
                        interface A {}
                        === B.java
                        @Catalog(id = "b", title = "B", sections = {S.class, T.class})
                        interface B {}
                        === S.java
                        @Section("S")
                        interface S {
                            @SuppressWarnings("catalog:duplicate-url, plain-http")
                            @Tool(title = "Envoy", url = "https://envoy.example/")
                            class Envoy {}
                        }
                        === T.java
                        @Section("T")
                        interface T {
                            @SuppressWarnings("catalog:duplicate-url")
                            @Tool(title = "Envoy again", url = "https://envoy.example/")
                            class EnvoyAgain {}
                        }
                        """)))
                .singleElement()
                .asString()
                .startsWith("Envoy: no \"plain-http\" problem");
    }

    private static MarkedSource tool(String annotation, String url) {
        return new MarkedSource("""
                @Catalog(id = "a", title = "A")
                interface A {
                    @Section("S")
                    interface S {
                        %s
                        @Tool(title = "Envoy", url = "%s")
                        class Envoy {}
                    }
                }
                """.formatted(annotation, url));
    }

    private static Map<String, String> only(Map<String, String> sources, String name) {
        Map<String, String> one = new LinkedHashMap<>(sources);
        one.keySet().retainAll(List.of("sample/" + name + ".java"));
        if (one.isEmpty()) {
            one.put("sample/Sample.java", sources.get("sample/Sample.java"));
        }
        return one;
    }

    private static List<String> said(MarkedSource source) {
        return ours(Compilation.of(source.files())).stream()
                .map(Compilation.Said::message)
                .toList();
    }

    private static List<Compilation.Said> ours(Compilation compilation) {
        return compilation.said().stream()
                .filter(said -> said.message().contains("[catalog:"))
                .toList();
    }
}

package io.github.catalogkit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links to headings in texts of {@code @Layout}. */
class LayoutAnchorsTest {

    @ParameterizedTest
    @EnumSource
    void areReportedAtTheirTextIfThereIsNoSuchHeading(TestCompiler compiler) {
        MarkedSource source = catalog("@Layout(below = {\"Words.\\n\", ¦\"[there](#nowhere)\\n\"})");
        List<Compilation.Said> said = ours(CompilerRun.of(compiler).compile(source.files()));
        assertThat(said)
                .singleElement()
                .extracting(Compilation.Said::message)
                .isEqualTo(
                        "A: no heading has the anchor \"#nowhere\"; write the anchor of a heading"
                                + ", or suppress this with @SuppressWarnings(\"catalog:unknown-anchor\") [catalog:unknown-anchor]");
        assertThat(said.get(0).line()).isEqualTo(source.marks().get(0).line());
        if (compiler == TestCompiler.JAVAC) {
            assertThat(said.get(0).column()).isEqualTo(source.marks().get(0).column());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Layout(above = \"[Load Balancing](#load)\")",
                "@Layout(below = \"[there](#loadbalancing)\")",
                "@Layout(end = \"- [{title:load-balancing}](#load)\")",
                "@Layout(line = \"# {title} [there](#load--balancing)\")",
            })
    void areReportedWithTheAnchorThatIsMeant(String layout) {
        assertThat(said(catalog(layout)))
                .singleElement()
                .asString()
                .contains("; write \"#load-balancing\", or suppress");
    }

    @Test
    void areReportedInIndentedTexts() {
        assertThat(said(catalog("@Layout(below = \"      - [there](#nowhere)\\n\")")))
                .singleElement()
                .asString()
                .contains("\"#nowhere\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[title](#all)",
                "[section](#load-balancing)",
                "[second of this title](#load-balancing-1)",
                "[in a text](#in-a-text)",
                "[in HTML](#in-html)",
                "[named](#named)",
                "[entry](#envoy)",
                "[entry of the style](#hollywood)",
                "[named in a line](#cilium)",
                "[top](#top) and [empty](#)",
                "`[code](#nowhere)`",
                "[elsewhere](https://example.org/#nowhere)",
                "{section:load-balancing} and [there]({anchor:load-balancing})"
            })
    void areAcceptedIfTheyLeadToAnythingOnThePage(String text) {
        assertThat(said(new MarkedSource("""
                        @Catalog(id = "a", title = "All", sections = B.class)
                        @Style(lines = "[{title}]({url}) <a name=\\"cilium\\"></a>")
                        @Layout(below = "%s\\n", end = "In a Text\\n---------\\n\\n<h2>In <i>HTML</i></h2>\\n")
                        interface A {
                            @Section("Load Balancing")
                            @Layout(end = "<a id='named'></a>\\n")
                            interface LoadBalancing {
                                @Tool(title = "Envoy", url = "https://envoy.example/")
                                @Layout(marker = "### ", line = "{title}")
                                class Envoy {}

                                @Tool(title = "Cilium", url = "https://cilium.example/")
                                class Cilium {}
                            }
                        }
                        === B.java
                        @SuppressWarnings("catalog:duplicate-title")
                        @Section(value = "Load Balancing", id = "more")
                        @Layout(entryMarker = "### ")
                        interface B {
                            @Work(title = "Hollywood")
                            class Hollywood {}
                        }
                        """.formatted(text)))).isEmpty();
    }

    @Test
    void areAcceptedIfSuppressed() {
        assertThat(said(catalog("@SuppressWarnings(\"catalog:unknown-anchor\") @Layout(end = \"[there](#nowhere)\")")))
                .isEmpty();
    }

    @Test
    void reportAnUnusedSuppression() {
        assertThat(said(catalog("@SuppressWarnings(\"catalog:unknown-anchor\") @Layout(end = \"[there](#all)\")")))
                .singleElement()
                .asString()
                .endsWith("[catalog:unused-suppression]");
    }

    private static MarkedSource catalog(String annotations) {
        return new MarkedSource("""
                @Catalog(id = "a", title = "All")
                %s
                interface A {
                    @Section("Load Balancing")
                    interface LoadBalancing {
                        @Tool(title = "Envoy", url = "https://envoy.example/")
                        class Envoy {}
                    }
                }
                """.formatted(annotations));
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

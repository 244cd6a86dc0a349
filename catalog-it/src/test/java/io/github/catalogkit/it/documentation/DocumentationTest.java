package io.github.catalogkit.it.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every code block is checked by its language, or a comment before it explains why it is not: {@code <!-- unchecked: why -->}.
 */
class DocumentationTest {

    /** Languages that are only shown, because no test has a program that reads them. */
    private static final List<String> SHOWN = List.of("latex", "python", "sql", "text");

    @TempDir
    Path folder;

    static List<CodeBlock> blocks() throws IOException {
        List<CodeBlock> blocks = new ArrayList<>();
        for (Path page : Pages.all()) {
            blocks.addAll(Pages.blocks(page));
        }
        return blocks;
    }

    static List<Path> pages() throws IOException {
        return Pages.all();
    }

    private Map<String, Check> checks() {
        return Map.ofEntries(
                Map.entry("java", new JavaCheck(folder)),
                Map.entry("sh", new ShellCheck(folder)),
                Map.entry("kotlin", new GradleCheck(folder)),
                Map.entry("xml", new XmlCheck()),
                Map.entry("html", XmlCheck::parse),
                Map.entry("json", TextChecks::json),
                Map.entry("bibtex", TextChecks::bibtex),
                Map.entry("ris", TextChecks::ris),
                Map.entry("markdown", TextChecks::markdown),
                Map.entry("yaml", TextChecks::yaml),
                Map.entry("mermaid", TextChecks::mermaid));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void eachBlockIsValidOrExplainsWhyItIsUnchecked(CodeBlock block) {
        if (block.note("unchecked").isPresent()) {
            assertThat(block.note("unchecked").orElseThrow())
                    .as("%s: why it is unchecked", block)
                    .hasSizeGreaterThan(10);
            return;
        }
        assertThat(SHOWN)
                .as("%s: nothing checks it; say why before it, with <!-- unchecked: why -->", block)
                .doesNotContain(block.language());
        assertThat(checks())
                .as("%s: expected a block of one of these languages", block)
                .containsKey(block.language());
        Check check = Objects.requireNonNull(checks().get(block.language()));
        assertThatNoException().as("%s", block).isThrownBy(() -> check.check(block));
    }

    @Test
    void theIndexLinksToEveryPage() throws IOException {
        Path docs = Path.of("docs");
        Path index = docs.resolve("README.md");
        assertThat(Files.readString(Pages.PROJECT.resolve("README.md"))).contains("](docs/README.md)");
        String text = Files.readString(Pages.PROJECT.resolve(index));
        assertThat(Pages.all())
                .filteredOn(page -> page.startsWith(docs) && !page.equals(index) && !isDecision(page))
                .allSatisfy(page -> assertThat(text)
                        .contains("](" + docs.relativize(page).toString().replace('\\', '/') + ")"));
    }

    /** Decisions have their own index. */
    private static boolean isDecision(Path page) {
        return page.startsWith("docs/decisions") && !page.endsWith("README.md");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pagesHaveNoBrokenLinks(Path page) throws IOException {
        assertThat(Links.broken(page)).as("%s", page).isEmpty();
    }
}

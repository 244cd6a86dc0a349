package io.github.catalogkit.rule.text;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RawTextRule;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.Violation;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts are inline Markdown: they have no images, headings, lists, quotes, tables or code blocks. */
public final class PastedMarkdown extends AbstractRule implements RawTextRule {

    /** A block of Markdown and the start of its first line. */
    private record Block(String name, Pattern start) {}

    private static final List<Block> BLOCKS = List.of(
            new Block("a heading", Pattern.compile(" {0,3}#{1,6}[ \\t]+\\S.*")),
            new Block("a code block", Pattern.compile("\\s*(?:```|~~~).*")),
            new Block("a list", Pattern.compile("\\s*(?:[-*+]|[0-9]{1,9}[.)])[ \\t]+\\S.*")),
            new Block("a quote", Pattern.compile(" {0,3}>.*")),
            new Block("a table", Pattern.compile("\\s*\\|.*\\|\\s*|[\\s:|-]*-\\s*\\|\\s*:?-[\\s:|-]*")),
            new Block("a line", Pattern.compile(" {0,3}(?:-[ -]*-[ -]*-|\\*[ *]*\\*[ *]*\\*|={3,}|_{3,})\\s*")));

    /** Blocks at the start of a text; it can start with a number and a period. */
    private static final List<Block> AT_START = Stream.concat(
                    Stream.of(new Block("a list", Pattern.compile("[-*+] \\S.*"))),
                    BLOCKS.stream().filter(block -> !block.name().equals("a list")))
            .toList();

    /** An image that is not a badge, which is in a link. */
    private static final Pattern IMAGE = Pattern.compile("(?<![\\\\\\[])!\\[[^\\]]*](?:\\([^)]*\\)|\\[[^\\]]*])");

    public PastedMarkdown() {
        super(
                "pasted-markdown",
                Severity.WARNING,
                "Texts are inline Markdown, without images, headings, lists or paragraphs.",
                new RuleExample("""
                        @Tool(
                                title = "Envoy",
                                url = "https://www.envoyproxy.io/",
                                description = "a proxy that has:\\n- filters\\n- clusters")
                        class Envoy {}
                        """, """
                        @Tool(
                                title = "Envoy",
                                url = "https://www.envoyproxy.io/",
                                description = "a proxy that has filters and clusters")
                        class Envoy {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        // The blocks of a README are elsewhere; raw texts are inspected as they are read.
    }

    @Override
    public Optional<Violation> inspect(String written) {
        Matcher image = IMAGE.matcher(written);
        if (image.find()) {
            return Optional.of(Violation.of(
                    "has the image " + Excerpt.of(image.group()) + ", of which only the description is kept",
                    "remove it"));
        }
        if (written.indexOf('\n') < 0 && "#>|`~-*+".indexOf(written.isEmpty() ? ' ' : written.charAt(0)) < 0) {
            return Optional.empty();
        }
        List<String> lines = written.lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            for (Block block : index == 0 ? AT_START : BLOCKS) {
                if (block.start().matcher(line).matches()) {
                    return Optional.of(Violation.of(
                            "has " + block.name() + " in the line " + Excerpt.of(line.strip())
                                    + ", which is not inline Markdown",
                            "write inline Markdown in one paragraph"));
                }
            }
        }
        return Optional.empty();
    }
}

package io.github.catalogkit.it.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The pages of the documentation, and what they show. */
final class Pages {

    /** The folder of the project. */
    static final Path PROJECT = Path.of("..");

    private static final Pattern NOTE =
            Pattern.compile("<!-- (unchecked|within|with):\\s*(.*?)\\s*-->", Pattern.DOTALL);

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private Pages() {}

    static List<Path> all() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String page : List.of("README.md", "CONTRIBUTING.md", "SECURITY.md")) {
            if (Files.exists(PROJECT.resolve(page))) {
                pages.add(Path.of(page));
            }
        }
        for (String folder : List.of("docs", "examples")) {
            try (Stream<Path> files = Files.walk(PROJECT.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".md"))
                        .map(PROJECT::relativize)
                        .filter(file -> !file.toString().contains("target"))
                        .sorted()
                        .forEach(pages::add);
            }
        }
        return pages;
    }

    static List<CodeBlock> blocks(Path page) throws IOException {
        List<CodeBlock> blocks = new ArrayList<>();
        Node document = PARSER.parse(Files.readString(PROJECT.resolve(page)));
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                if (!isOutput(block)) {
                    blocks.add(block(page, block));
                }
            }
        });
        return blocks;
    }

    private static boolean isOutput(FencedCodeBlock block) {
        return block.getInfo().equals("text")
                && block.getPrevious() instanceof FencedCodeBlock before
                && (before.getInfo().equals("java") || before.getInfo().equals("sh"));
    }

    private static CodeBlock block(Path page, FencedCodeBlock block) {
        Optional<CodeBlock> output = block.getNext() instanceof FencedCodeBlock next && isOutput(next)
                ? Optional.of(block(page, next))
                : Optional.empty();
        int line = block.getSourceSpans().get(0).getLineIndex() + 1;
        String language = Objects.requireNonNullElse(block.getInfo(), "");
        return new CodeBlock(page, line, language, block.getLiteral(), notes(block.getPrevious()), output);
    }

    private static Map<String, String> notes(@Nullable Node before) {
        Map<String, String> notes = new HashMap<>();
        for (Node node = before; node instanceof HtmlBlock html; node = node.getPrevious()) {
            Matcher note = NOTE.matcher(html.getLiteral());
            while (note.find()) {
                notes.put(note.group(1), note.group(2));
            }
        }
        return notes;
    }
}

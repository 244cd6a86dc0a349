package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.problem.ProblemKind;
import io.github.catalogkit.reader.markdown.line.Vocabulary;
import io.github.catalogkit.reader.markdown.line.VocabularyFinder;
import io.github.catalogkit.reader.markdown.page.OutlineFinder;
import io.github.catalogkit.reader.markdown.page.PageOutline;
import io.github.catalogkit.reader.markdown.page.PageTitle;
import io.github.catalogkit.reader.markdown.problem.IgnoreComments;
import io.github.catalogkit.reader.markdown.problem.MarkdownProblem;
import io.github.catalogkit.reader.markdown.problem.ProblemFinder;
import io.github.catalogkit.reader.markdown.problem.UnreadContent;
import io.github.catalogkit.reader.markdown.style.PageFormatting;
import io.github.catalogkit.reader.markdown.text.BareUrls;
import io.github.catalogkit.reader.markdown.text.PageDecoder;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.source.CatalogReader;
import io.github.catalogkit.source.Reading;
import io.github.catalogkit.source.UnreadableSourceException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A reader of Markdown files (CommonMark 0.31 with the tables, strikethrough and bare URLs of GitHub): headings are sections,
 * list items and rows of tables are entries, and everything else is kept as free text.
 *
 * <p>The line of an entry has a title, a URL, authors after "by", the year in parentheses, a description, and tags and links
 * after it. The formatting is read, too, so that the Markdown exporter writes the same file, except for trailing whitespace,
 * line endings, spaces before introductions, and the indentation of continuation lines.
 */
public final class MarkdownReader implements CatalogReader {

    private static final Parser PARSER = Parser.builder()
            .extensions(extensions())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(4 * OutlineFinder.DEEPEST)
            .build();

    /** Makes a reader, for the service loader. */
    public MarkdownReader() {}

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("md", "markdown", "mdown", "mkd");
    }

    @Override
    public List<ProblemKind> problemKinds() {
        return List.of(MarkdownProblem.values());
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnreadableSourceException if the text is larger than 8 MiB or not UTF-8, if it has no entry, or if its
     *     lists are nested too deeply
     */
    @Override
    public Reading read(InputStream in, String name) throws IOException {
        SourceText source = SourceText.of(PageDecoder.decode(in));
        return inStack(() -> read(source, name));
    }

    private static <T> T inStack(Supplier<T> read) {
        try {
            return read.get();
        } catch (StackOverflowError e) {
            throw new UnreadableSourceException("lists are nested too deep to be read");
        }
    }

    private static Reading read(SourceText source, String name) {
        Node document = PARSER.parse(source.text());
        Vocabulary vocabulary = VocabularyFinder.find(source, document);
        PageOutline outline = OutlineFinder.find(source, document, vocabulary, PageTitle.of(document, name));
        if (outline.entries().findAny().isEmpty()) {
            throw new UnreadableSourceException(
                    "there is no list of links to the web, and no table of them; write items such as"
                            + " \"- [Title](https://example.org/) - Description\"");
        }
        Map<Integer, String> sectionIds = CatalogMaker.sectionIds(outline);
        PageFormatting formatting = PageFormatting.infer(source, outline, vocabulary.marks(), sectionIds);
        return CatalogMaker.make(source, outline, sectionIds, formatting, IgnoreComments.find(source, document))
                .withProblems(() -> inStack(() -> ProblemFinder.find(source, document)))
                .withUnread(() -> inStack(() -> UnreadContent.find(source, document, outline, vocabulary)));
    }

    private static List<Extension> extensions() {
        List<Extension> extensions = new ArrayList<>(InlineNodes.extensions());
        extensions.add(new BareUrls());
        extensions.add(TablesExtension.create());
        return extensions;
    }
}

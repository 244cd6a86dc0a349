package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Style;
import io.github.catalogkit.reader.markdown.text.PageDecoder;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.source.CatalogReader;
import io.github.catalogkit.source.Reading;
import io.github.catalogkit.source.UnreadableSourceException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads a list that is kept as a page of Markdown (CommonMark 0.31 with the tables, struck words and bare addresses of
 * GitHub): headings are sections, items of lists are entries, and all else is kept as it stands.
 *
 * <p>Of an entry's line are read: title, address, authors after "by", the year in parentheses, the description, and the
 * tags and links after it. What the page looks like is read too, so that writing the catalogue as Markdown gives the same
 * page, but for blanks at the ends of lines, the kind of line ending, and the indentation of a line that goes on.
 */
public final class MarkdownReader implements CatalogReader {

    private static final Parser PARSER = Parser.builder()
            .extensions(extensions())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(4 * PartFinder.DEEPEST)
            .build();

    /** Makes a reader. */
    public MarkdownReader() {}

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("md", "markdown", "mdown", "mkd");
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnreadableSourceException if the text is larger than 8 MiB or not UTF-8, if it has no entry, or if its
     *     lists nest deeper than people would read
     */
    @Override
    public Reading read(InputStream in, String name) throws IOException {
        SourceText source = SourceText.of(PageDecoder.decode(in));
        try {
            return read(source, name);
        } catch (StackOverflowError e) {
            throw new UnreadableSourceException(
                    "what stands in one another nests too deep to be read; expected a list that people read");
        }
    }

    private static Reading read(SourceText source, String name) {
        Node document = PARSER.parse(source.text());
        List<Part> parts = PartFinder.find(source, document, PageName.of(document, name));
        if (parts.stream().noneMatch(part -> part.kind == Part.Kind.ENTRY)) {
            throw new UnreadableSourceException("there is no list of links to the web in it; expected items such as"
                    + " - [Title](https://example.org/) - Description");
        }
        Part title = parts.get(0);
        List<Gap> gaps = Gap.between(parts, source.length());
        Optional<ContentsFinder.Found> contents = ContentsFinder.find(source, parts);
        Style style = new StyleFinder(source, parts, gaps).find(contents);
        LayoutFinder layouts = new LayoutFinder(source, title, style, contents);
        layouts.findLines();
        layouts.findTexts(gaps);
        CatalogMaker maker = new CatalogMaker();
        Catalog catalog = maker.make(title, style);
        return new Reading(catalog, new PartPlaces(source, maker.parts()), RemarkFinder.find(source, document));
    }

    private static List<Extension> extensions() {
        List<Extension> extensions = new ArrayList<>(InlineNodes.extensions());
        extensions.add(AutolinkExtension.create());
        extensions.add(TablesExtension.create());
        return extensions;
    }
}

package io.github.catalogkit.exporter.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** An existing file: its lines with their endings, and its parsed CommonMark. */
final class ExistingPage {

    private static final Pattern LINE = Pattern.compile("[^\r\n]*(\r\n|\r|\n|\\z)");

    private static final Pattern LINE_TEXT = Pattern.compile("^[^\r\n]*");

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private final List<String> lines;
    private final Node document;

    private ExistingPage(List<String> lines, Node document) {
        this.lines = lines;
        this.document = document;
    }

    static ExistingPage of(String page) {
        List<String> lines =
                LINE.matcher(page).results().map(result -> result.group()).toList();
        String text = page.startsWith("\uFEFF") ? page.substring(1) : page;
        return new ExistingPage(lines, PARSER.parse(text));
    }

    List<Region.Marker> markers() {
        List<Region.Marker> markers = new ArrayList<>();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof HtmlBlock html) {
                Region.Marker.of(html.getLiteral(), line(block)).ifPresent(markers::add);
            }
        }
        return markers;
    }

    /** Returns the text of each heading above a line. */
    List<String> headingsAbove(int line) {
        HeadingTexts texts = new HeadingTexts(line);
        document.accept(texts);
        return List.copyOf(texts.found);
    }

    /** Returns the file with another text between the two markers of the region. */
    String replaceBetween(Region region, String text) {
        String ending = LINE_TEXT.matcher(lines.get(region.begin())).replaceFirst("");
        return String.join("", lines.subList(0, region.begin() + 1))
                + text.replace("\n", ending)
                + String.join("", lines.subList(region.end(), lines.size()));
    }

    /** Returns the text between the two markers of the region. */
    String between(Region region) {
        return String.join("", lines.subList(region.begin() + 1, region.end()));
    }

    private static int line(Node block) {
        return block.getSourceSpans().get(0).getLineIndex();
    }

    /** Collects the plain text of each heading above a line, without the alternative texts of images. */
    private static final class HeadingTexts extends AbstractVisitor {

        private final int limit;
        private final List<String> found = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        HeadingTexts(int limit) {
            this.limit = limit;
        }

        @Override
        public void visit(Heading heading) {
            if (line(heading) < limit) {
                text.setLength(0);
                visitChildren(heading);
                found.add(text.toString());
            }
        }

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Image node) {}
    }
}

package io.github.catalogkit.reader.markdown.text;

import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.PostProcessor;

/** The extension for bare URLs, such as those on GitHub, which reads only text that can have one. */
public final class BareUrls implements Parser.ParserExtension {

    /** Makes the extension. */
    public BareUrls() {}

    @Override
    public void extend(Parser.Builder builder) {
        ((Parser.ParserExtension) AutolinkExtension.create()).extend(new Parser.Builder() {
            @Override
            public Parser.Builder postProcessor(PostProcessor links) {
                builder.postProcessor(document -> linked(document, links));
                return this;
            }
        });
    }

    private static Node linked(Node document, PostProcessor links) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {}

            @Override
            public void visit(Text text) {
                if (mayHaveUrl(text.getLiteral())) {
                    links.process(text);
                }
            }
        });
        return document;
    }

    private static boolean mayHaveUrl(String text) {
        return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.");
    }
}

package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.markdown.CleanText;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.markdown.page.LineValue;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * The tags and links of a line that are read so far.
 *
 * @param template the template up to the last of them
 */
record TagsAndLinks(Vocabulary vocabulary, List<String> tags, List<LabeledLink> links, PartialTemplate template) {

    /** Returns the start of a line, without tags and links. */
    static TagsAndLinks none(Vocabulary vocabulary, PartialTemplate template) {
        return new TagsAndLinks(vocabulary, List.of(), List.of(), template);
    }

    TagsAndLinks with(PartialTemplate longer) {
        return new TagsAndLinks(vocabulary, tags, links, longer);
    }

    /** Returns these with all marks, code spans and links in nodes. */
    TagsAndLinks with(List<Node> nodes) {
        TagsAndLinks read = this;
        for (Node node : nodes) {
            read = read.with(node);
        }
        return read;
    }

    private TagsAndLinks with(Node node) {
        Optional<String> mark = vocabulary.mark(node);
        if (mark.isPresent()) {
            return withTag(node, mark.get());
        } else if (node instanceof Code code) {
            String tag = CleanText.line(code.getLiteral());
            return tag.isEmpty() ? this : withTag(node, tag);
        } else if (node instanceof Link link && Links.leadsToWeb(link)) {
            return Links.url(link).map(url -> withLink(link, url)).orElse(this);
        }
        return with(InlineNodes.children(node));
    }

    private TagsAndLinks withTag(Node node, String tag) {
        List<String> more = tags.contains(tag) ? tags : added(tags, tag);
        String written = vocabulary.values().tag(tag);
        LineValue value = LineValue.of(Placeholder.TAG, more.indexOf(tag) + 1);
        return new TagsAndLinks(vocabulary, more, links, placed(node, value, written));
    }

    TagsAndLinks withLink(Link node, WebAddress url) {
        Optional<String> mark = vocabulary.markIn(node);
        LabeledLink link = new LabeledLink(mark.orElseGet(() -> label(node, url)), url);
        List<LabeledLink> more = added(links, link);
        List<String> marked = mark.isEmpty() || tags.contains(mark.get()) ? tags : added(tags, mark.get());
        String written = vocabulary.values().link(link);
        PartialTemplate placed = placed(node, LineValue.of(Placeholder.LINK, more.size()), written);
        boolean whole = placed.literal().isEmpty();
        return new TagsAndLinks(vocabulary, marked, more, whole ? placed : inParts(node, link, more.size()));
    }

    /** Returns the template with the label and the URL of a link, which is not written as a whole. */
    private PartialTemplate inParts(Link node, LabeledLink link, int number) {
        String url = InlineMarkdown.write(link.address());
        List<Node> inside = SourceText.placed(InlineNodes.children(node));
        PartialTemplate labeled = inside.isEmpty()
                ? template
                : template.withLiteral(SourceText.start(node))
                        .withValueBefore(
                                SourceText.end(inside.get(inside.size() - 1)),
                                LineValue.of(Placeholder.LABEL, number),
                                InlineMarkdown.write(link.label()));
        return labeled.withValueBefore(SourceText.end(node), LineValue.of(Placeholder.ADDRESS, number), url);
    }

    private PartialTemplate placed(Node node, LineValue value, String written) {
        return template.withLiteral(SourceText.start(node)).withValue(SourceText.end(node), value, written);
    }

    /** Returns the text of a link without brackets around it, the alternative text of its image, or the URL. */
    private static String label(Link link, WebAddress url) {
        String text = CleanText.line(InlineNodes.plainInside(link));
        boolean bracketed = text.startsWith("[") && text.endsWith("]") && text.length() > 2;
        String label = bracketed ? text.substring(1, text.length() - 1) : text;
        return label.isBlank() ? url.value() : label;
    }

    private static <T> List<T> added(List<T> list, T last) {
        List<T> more = new ArrayList<>(list);
        more.add(last);
        return List.copyOf(more);
    }
}

package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.TextRange;
import io.github.catalogkit.reader.markdown.line.EntryLine;
import io.github.catalogkit.reader.markdown.page.PageElement;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.source.Reading;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The locations of a catalog's parts in the file from which it was read, and the edits of the file. */
final class PageLocations implements Reading.Locations {

    private static final String TITLE = "title";

    private static final Pattern END_OF_URL = Pattern.compile("[\\s)>\"]|$");

    private final SourceText source;
    private final IdentityHashMap<Node, PageElement> elements;

    PageLocations(SourceText source, IdentityHashMap<Node, PageElement> elements) {
        this.source = source;
        this.elements = elements;
    }

    @Override
    public Optional<TextRange> range(Node node, String member) {
        return element(node).map(element -> {
            Span span = span(element, member);
            return source.range(span.start(), span.end());
        });
    }

    @Override
    public Optional<TextRange> range(Node node, String member, Edit edit) {
        return edit(node, member, edit)
                .map(change -> source.range(source.offset(change.start()), source.offset(change.end())));
    }

    @Override
    public Optional<Edit.OfText> edit(Node node, String member, Edit edit) {
        return element(node).filter(PageElement::isShown).flatMap(element -> {
            if (edit instanceof Edit.Replace replace) {
                return replace(span(element, member), member, replace);
            } else if (edit instanceof Edit.Split split) {
                return replace(
                        span(element, member),
                        member,
                        new Edit.Replace(split.wrong(), String.join(", ", split.right())));
            }
            return Optional.empty();
        });
    }

    private Optional<PageElement> element(Node node) {
        return Optional.ofNullable(elements.get(node));
    }

    /** A part of the file, by the offsets of its start and end. */
    private record Span(int start, int end) {}

    private Span span(PageElement element, String member) {
        if (!(element instanceof PageElement.Entry entry) || member.isEmpty()) {
            return new Span(element.start(), element.end());
        }
        EntryLine line = entry.line();
        if (member.equals("url")) {
            return new Span(line.urlStart(), endOfUrl(line.urlStart(), entry.end()));
        } else if (member.equals(TITLE)) {
            boolean literal = source.text().startsWith(line.title(), line.titleStart());
            return new Span(
                    line.titleStart(),
                    literal ? line.titleStart() + line.title().length() : entry.end());
        }
        return new Span(line.titleStart(), entry.end());
    }

    private int endOfUrl(int start, int end) {
        Matcher matcher = END_OF_URL.matcher(source.text()).region(start, end);
        return matcher.find() ? matcher.start() : end;
    }

    private Optional<Edit.OfText> replace(Span span, String member, Edit.Replace replace) {
        int start = startOf(span, member);
        int found = replace.findInMarkdown(source.slice(start, span.end()));
        int at = found < 0 && replace.isUrl() ? definition(replace) : start + found;
        if (at < 0 || (found < 0 && !replace.isUrl())) {
            return Optional.empty();
        }
        String written =
                replace.isUrl() ? replace.right() : InlineMarkdown.writeInstead(replace.wrong(), replace.right());
        return Optional.of(source.edit(at, at + replace.wrong().length(), written));
    }

    /** Returns the start of a URL in the link reference definitions, which are anywhere in the file; -1 if it is not there. */
    private int definition(Edit.Replace replace) {
        Matcher definitions = Pattern.compile(
                        "(?m)^ {0,3}\\[[^\\]\n]+]:[ \t]*<?" + Pattern.quote(replace.wrong()) + "(?=[\\s>]|$)")
                .matcher(source.text());
        return definitions.find() ? definitions.end() - replace.wrong().length() : -1;
    }

    /** Returns the start of a value; a description starts after the title, in which the same word can be right. */
    private int startOf(Span span, String member) {
        if (!member.equals("description")) {
            return span.start();
        }
        int afterTitle = source.text().indexOf("](", span.start());
        return afterTitle < 0 || afterTitle > span.end() ? span.start() : endOfUrl(afterTitle + 2, span.end());
    }
}

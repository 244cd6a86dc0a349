package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.markdown.page.Contents;
import io.github.catalogkit.markdown.page.LineTemplate;
import io.github.catalogkit.markdown.page.Spacing;
import io.github.catalogkit.markdown.page.Spacing.Line;
import io.github.catalogkit.model.Placeholder;
import io.github.catalogkit.model.Style;
import io.github.catalogkit.reader.markdown.text.ContinuationLines;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.reader.markdown.text.Whitespace;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.text.MalformedValueException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds what each part has of its own, beside what the style says. */
final class LayoutFinder {

    private final SourceText source;
    private final Part title;
    private final Style style;
    private final Spacing spacing;
    private final Optional<ContentsFinder.Found> contents;
    private final Map<Set<Placeholder>, String> forms = new HashMap<>();

    LayoutFinder(SourceText source, Part title, Style style, Optional<ContentsFinder.Found> contents) {
        this.source = source;
        this.title = title;
        this.style = style;
        this.spacing = new Spacing(style);
        this.contents = contents;
        style.lines().forEach(line -> forms.putIfAbsent(LineTemplate.of(line).placeholders(), line));
    }

    void findLines() {
        heading(title, 1);
        title.sections.forEach(section -> sectionLines(section, style.sectionLevel()));
    }

    private void sectionLines(Part section, int level) {
        heading(section, level);
        section.entries.forEach(this::entryLines);
        section.sections.forEach(inner -> sectionLines(inner, level + 1));
    }

    private void heading(Part part, int level) {
        String styled = "#".repeat(level) + " " + Placeholder.TITLE.form();
        if (!part.form.equals(styled)) {
            part.layout = part.layout.withLine(part.form);
        }
    }

    private void entryLines(Part entry) {
        String styled = forms.getOrDefault(entry.fields.orElseThrow().placeholders(), "");
        if (!entry.form.equals(styled)) {
            entry.layout = entry.layout.withLine(entry.form);
        }
        if (!entry.marker.equals(style.indent().repeat(entry.depth) + style.marker())) {
            entry.layout = entry.layout.withMarker(entry.marker);
        }
        entry.entries.forEach(this::entryLines);
    }

    void findTexts(List<Gap> gaps) {
        gaps.forEach(this::findTexts);
    }

    private void findTexts(Gap gap) {
        int split = split(gap);
        Blanks own = Blanks.of(source.text(), gap.start(), split);
        Blanks other = Blanks.of(source.text(), split, gap.end());
        boolean both = own.hasText() && other.hasText();
        Blanks whole = Blanks.of(source.text(), gap.start(), gap.end());
        List<String> texts = new ArrayList<>();
        if (both) {
            texts.add(text(own.textStart(), own.textEnd()));
            texts.add(text(other.textStart(), other.textEnd()));
        } else if (whole.hasText()) {
            texts.add(text(whole.textStart(), whole.textEnd()));
        }
        String actual = actual(gap, whole);
        if (spacing.between(gap.lineBefore(), texts, gap.lineAfter()).equals(actual)) {
            assign(gap, texts, both, own.hasText());
        } else {
            assign(gap, List.of(actual), false, own.hasText());
        }
    }

    /** What is to stand there: without blanks in blank lines, and without blank lines at the end of the page. */
    private String actual(Gap gap, Blanks whole) {
        boolean last = gap.after().isEmpty();
        if (last && gap.before().filter(LayoutFinder::endsOpen).isPresent()) {
            return kept(gap.start(), gap.end());
        }
        return whole.hasText()
                ? "\n".repeat(whole.before())
                        + text(whole.textStart(), whole.textEnd())
                        + "\n"
                        + "\n".repeat(last ? 0 : whole.after())
                : "\n".repeat(last ? 0 : whole.before());
    }

    /** Whether the page ends in code or HTML that nothing closes, and of which blank lines are a part. */
    private static boolean endsOpen(Part last) {
        Node node = last.blocks.isEmpty() ? null : last.blocks.get(last.blocks.size() - 1);
        while (node != null && node.getLastChild() != null) {
            node = node.getLastChild();
        }
        return (node instanceof FencedCodeBlock code && code.getClosingFenceLength() == null)
                || (node instanceof HtmlBlock html && html.getLiteral().endsWith("\n"));
    }

    /** Where the text that belongs to the part above ends, and that which belongs to what follows starts. */
    private int split(Gap gap) {
        if (gap.before().isEmpty()) {
            return gap.start();
        }
        Part before = gap.before().get();
        if (before.kind != Part.Kind.ENTRY) {
            return gap.after().isEmpty() ? foot(before, gap) : gap.end();
        }
        return Math.max(gap.start(), Math.min(before.itemEnd, gap.end()));
    }

    /** Where the definitions of links at the end of the page start. */
    private int foot(Part last, Gap gap) {
        int start = gap.end();
        for (int index = last.blocks.size() - 1;
                index >= 0 && last.blocks.get(index) instanceof LinkReferenceDefinition;
                index--) {
            Node definition = last.blocks.get(index);
            start = source.lineStart(SourceText.start(definition));
        }
        return start;
    }

    private void assign(Gap gap, List<String> texts, boolean both, boolean own) {
        if (texts.isEmpty()) {
            return;
        }
        String last = texts.get(texts.size() - 1);
        if (gap.before().isEmpty()) {
            title.layout = title.layout.withAbove(last);
            return;
        }
        Part before = gap.before().get();
        if (both || own || before.kind != Part.Kind.ENTRY) {
            below(before, texts.get(0));
        }
        if (both || (!own && before.kind == Part.Kind.ENTRY)) {
            if (gap.lineAfter() == Line.ENTRY) {
                Part after = gap.after().orElseThrow();
                after.layout = after.layout.withAbove(last);
            } else if (both && before.kind != Part.Kind.ENTRY) {
                title.layout = title.layout.withEnd(last);
            } else {
                gap.section().layout = gap.section().layout.withEnd(last);
            }
        }
    }

    private void below(Part part, String text) {
        Optional<Node> first = part.blocks.stream().findFirst();
        if (part.kind == Part.Kind.ENTRY || Spacing.isExact(text) || !(first.orElse(null) instanceof Paragraph)) {
            part.layout = part.layout.withBelow(text);
            return;
        }
        Node paragraph = first.get();
        String written = Whitespace.stripEnd(
                ContinuationLines.unindented(source, SourceText.start(paragraph), SourceText.end(paragraph)));
        Optional<InlineText> introduction =
                !Links.needDefinition(source, InlineNodes.children(paragraph)) && !written.contains("\n ")
                        ? inline(paragraph, written)
                        : Optional.empty();
        boolean alone = text.equals(written);
        if (introduction.isPresent() && (alone || text.startsWith(written + "\n\n"))) {
            part.introduction = introduction.get();
            String rest = text.substring(Math.min(text.length(), written.length() + 2));
            part.layout = alone ? part.layout : part.layout.withBelow(rest);
        } else {
            part.layout = part.layout.withBelow(text);
        }
    }

    private static Optional<InlineText> inline(Node paragraph, String written) {
        try {
            InlineText text = InlineMarkdown.withOriginal(InlineNodes.parts(InlineNodes.children(paragraph)), written);
            return Optional.of(text).filter(it -> InlineMarkdown.write(it).equals(written));
        } catch (MalformedValueException e) {
            return Optional.empty();
        }
    }

    /** A part of the text, with the place of the table of contents instead of itself. */
    private String text(int start, int end) {
        return contents.filter(found -> start <= found.start() && found.end() <= end)
                .map(found -> kept(start, found.start()) + Contents.PLACEHOLDER + kept(found.end(), end))
                .orElseGet(() -> kept(start, end));
    }

    private String kept(int start, int end) {
        return Contents.escape(source.slice(start, end));
    }
}

package io.github.catalogkit.rule;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import java.util.Optional;

/** Markdown comes out as it was meant. */
final class MarkdownIsReadAsMeant extends EntryRule {

    MarkdownIsReadAsMeant() {
        super(
                "literal-markdown",
                Severity.WARNING,
                "A mark of Markdown is read as one, or is escaped.",
                new RuleExample("""
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "a **proxy for services")
                        class Envoy {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "a **proxy** for services")
                        class Envoy {}
                        """));
    }

    private static final List<String> MARKS = List.of("`", "**", "__", "](", "] (http", "![");

    @Override
    void inspect(Entry entry, Inspection inspection) {
        inspectText(entry, "description", entry.description(), inspection);
        inspectText(entry, "before", entry.details().before(), inspection);
        inspectText(entry, "after", entry.details().after(), inspection);
        titleMark(entry.title())
                .ifPresent(mark -> inspection.report(
                        entry,
                        "title",
                        "the title holds the mark " + mark + ", and a title is plain text, which shows it as it stands;"
                                + " expected words"));
    }

    private static void inspectText(Entry entry, String member, InlineText text, Inspection inspection) {
        if (text.markdown().isEmpty()) {
            return; // nothing in it is a mark
        }
        String written = text.markdown().get().replaceAll("\\\\.", "");
        for (Inline part : text.parts()) {
            Optional<String> mark = part instanceof Inline.Text plain
                    ? MARKS.stream()
                            .filter(it -> plain.plain().contains(it) && written.contains(it))
                            .findFirst()
                    : Optional.empty();
            if (mark.isPresent()) {
                inspection.report(
                        entry,
                        member,
                        "the text shows " + mark.get()
                                + " as it stands, since no Markdown comes of it; expected its partner,"
                                + " or \\ in front of it");
                return;
            }
        }
    }

    private static Optional<String> titleMark(String title) {
        if (title.contains("](http")) {
            return Optional.of("](");
        }
        return List.of("**", "`").stream()
                .filter(mark -> title.indexOf(mark) != title.lastIndexOf(mark))
                .findFirst();
    }
}

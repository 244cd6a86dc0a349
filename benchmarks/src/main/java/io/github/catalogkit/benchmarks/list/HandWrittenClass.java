package io.github.catalogkit.benchmarks.list;

import static io.github.catalogkit.benchmarks.list.Members.quoted;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the entries of a section as constants of one class, as somebody would who had only the model: {@code hand.Hand}. */
public final class HandWrittenClass {

    private static final String HEAD = """
            package hand;

            import io.github.catalogkit.model.*;
            import io.github.catalogkit.text.InlineText;

            public final class Hand {

                private Hand() {}

            """;

    private HandWrittenClass() {}

    /** Returns the file of a section. */
    public static SourceFile of(Section section) {
        String constants =
                section.entries().stream().map(HandWrittenClass::constant).collect(Collectors.joining("\n"));
        return new SourceFile("hand/Hand.java", HEAD + constants + "}\n");
    }

    private static String constant(Entry entry) {
        String type = entry.kind().type().getSimpleName();
        return "    public static final " + type + " " + JavaName.ofConstant(entry.id()) + " = " + type + ".of("
                + details(entry) + ")" + own(entry) + ";\n";
    }

    private static String details(Entry entry) {
        StringBuilder calls = new StringBuilder();
        calls.append("EntryDetails.of(").append(quoted(entry.id())).append(", ");
        calls.append(quoted(entry.title())).append(")");
        call(calls, "url", entry.address());
        calls.append("\n            .description(")
                .append(description(entry.description()))
                .append(")");
        entry.authors()
                .forEach(author -> calls.append("\n            .author(Person.of(")
                        .append(quoted(author.name()))
                        .append("))"));
        call(calls, "published", entry.published());
        entry.tags().forEach(tag -> call(calls, "tags", Optional.of(tag)));
        entry.relations()
                .forEach(relation -> calls.append("\n            .relation(RelationKind.SEE_ALSO, ")
                        .append(quoted(relation.target()))
                        .append(")"));
        return calls.append("\n            .build()").toString();
    }

    private static void call(StringBuilder calls, String method, Optional<?> value) {
        value.ifPresent(present -> calls.append("\n            .")
                .append(method)
                .append("(")
                .append(quoted(present.toString()))
                .append(")"));
    }

    private static String description(InlineText text) {
        return text.parts().size() == 1
                ? quoted(text.plain())
                : text.parts().stream().map(HandWrittenClass::piece).collect(Collectors.joining(", "));
    }

    private static String piece(Inline piece) {
        if (piece instanceof Inline.Code code) {
            return "InlineText.code(" + quoted(code.plain()) + ")";
        } else if (piece instanceof Inline.Emphasis emphasis) {
            return "InlineText.emphasis(InlineText.text(" + quoted(emphasis.plain()) + "))";
        } else if (piece instanceof Inline.Link link) {
            return "InlineText.link(" + quoted(link.address().value()) + ", InlineText.text(" + quoted(link.plain())
                    + "))";
        }
        return "InlineText.text(" + quoted(piece.plain()) + ")";
    }

    private static String own(Entry entry) {
        if (entry instanceof Tool tool) {
            return tool.licence()
                            .map(licence -> ".withLicence(" + quoted(licence) + ")")
                            .orElse("")
                    + tool.repository()
                            .map(address -> ".withRepository(WebAddress.of(" + quoted(address.value()) + "))")
                            .orElse("");
        } else if (entry instanceof Article article) {
            return article.publication()
                    .map(name -> ".withPublication(" + quoted(name) + ")")
                    .orElse("");
        } else if (entry instanceof Documentation documentation) {
            return documentation
                    .publisher()
                    .map(name -> ".withPublisher(" + quoted(name) + ")")
                    .orElse("");
        }
        return "";
    }
}

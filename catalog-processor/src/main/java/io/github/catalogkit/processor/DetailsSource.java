package io.github.catalogkit.processor;

import com.palantir.javapoet.CodeBlock;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Status;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the details of an entry as calls of their builder; what is absent is left out. */
final class DetailsSource {

    private final Registry registry;

    DetailsSource(Registry registry) {
        this.registry = registry;
    }

    CodeBlock of(EntryDetails details) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.of($S, $S)$>$>", EntryDetails.class, details.id(), details.title());
        value(code, "url", details.url());
        text(code, "before", details.before());
        text(code, "after", details.after());
        text(code, "description", details.description());
        details.authors().forEach(author -> code.add("\n.author($L)", AuthorSource.of(author)));
        value(code, "published", details.published());
        value(code, "accessed", details.accessed());
        value(code, "language", details.language());
        texts(code, "tags", details.tags());
        details.links()
                .forEach(link ->
                        code.add("\n.link($S, $S)", link.label(), link.address().toString()));
        relations(code, details);
        value(code, "feed", details.feed());
        if (details.status() != Status.ACTIVE) {
            code.add("\n.status($T.$L)", Status.class, details.status());
        }
        held(code, details.entries());
        if (!details.layout().isNone()) {
            code.add("\n.layout($L)", LayoutSource.of(details.layout()));
        }
        return code.add("\n.build()$<$<").build();
    }

    private static void value(CodeBlock.Builder code, String method, Optional<?> value) {
        value.ifPresent(present -> code.add("\n.$L($S)", method, present.toString()));
    }

    private static void text(CodeBlock.Builder code, String method, InlineText text) {
        if (!text.isEmpty()) {
            code.add("\n.$L($L)", method, TextSource.arguments(text));
        }
    }

    private static void texts(CodeBlock.Builder code, String method, List<String> texts) {
        if (!texts.isEmpty()) {
            code.add("\n.$L($L)", method, strings(texts.stream()));
        }
    }

    private static CodeBlock strings(Stream<String> texts) {
        return texts.map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
    }

    private static void relations(CodeBlock.Builder code, EntryDetails details) {
        for (RelationKind kind : RelationKind.values()) {
            List<String> targets = details.relations().stream()
                    .filter(relation -> relation.kind() == kind)
                    .map(Relation::target)
                    .toList();
            if (!targets.isEmpty()) {
                code.add("\n.relation($T.$L, $L)", RelationKind.class, kind, strings(targets.stream()));
            }
        }
    }

    private void held(CodeBlock.Builder code, List<Entry> entries) {
        List<Entry> named = entries.stream().filter(registry.names()::has).toList();
        if (!named.isEmpty()) {
            code.add("\n.entries($L)", named.stream().map(registry.names()::of).collect(Collectors.joining(", ")));
        }
    }
}

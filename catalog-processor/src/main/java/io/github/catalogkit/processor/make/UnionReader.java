package io.github.catalogkit.processor.make;

import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ElementLocation;
import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.processor.read.AnnotationMembers;
import io.github.catalogkit.schema.PartType;
import io.github.catalogkit.schema.Property;
import io.github.catalogkit.schema.UnionType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Determines which of several parts an annotation declares, by the member that only this part has. */
final class UnionReader {

    private final Diagnostics diagnostics;

    UnionReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Returns the declared part; empty if there is none, or more than one, which has been reported. */
    <P> Optional<PartType<? extends P>> typeOf(
            UnionType<P> union, AnnotationMembers annotation, ElementLocation location) {
        List<PartType<? extends P>> declared = union.types().stream()
                .filter(type -> annotation.value(key(type)).isPresent())
                .toList();
        if (declared.size() != 1) {
            diagnostics.error(location, ProblemCode.MALFORMED_AUTHOR, message(union, declared.isEmpty()), help(union));
            return Optional.empty();
        }
        refuseMembersOfOthers(union, declared.get(0), annotation);
        return Optional.of(declared.get(0));
    }

    private static String message(UnionType<?> union, boolean none) {
        List<String> keys = union.types().stream().map(UnionReader::key).toList();
        return "an " + union.name() + " has "
                + (none ? "neither " + String.join(" nor ", keys) : "both a " + String.join(" and an ", keys));
    }

    private static String help(UnionType<?> union) {
        String annotation = "@" + Character.toUpperCase(union.name().charAt(0))
                + union.name().substring(1);
        return "write "
                + union.types().stream()
                        .map(type -> annotation + "(" + key(type) + " = ...) for " + withArticle(type.name()))
                        .collect(Collectors.joining(" or "));
    }

    private <P> void refuseMembersOfOthers(
            UnionType<P> union, PartType<? extends P> declared, AnnotationMembers annotation) {
        List<String> own = names(declared);
        for (PartType<? extends P> other : union.types()) {
            names(other).stream()
                    .filter(name ->
                            !own.contains(name) && annotation.value(name).isPresent())
                    .sorted()
                    .forEach(name -> diagnostics.error(
                            annotation.location(name),
                            ProblemCode.MALFORMED_AUTHOR,
                            withArticle(declared.name()) + " has no " + name,
                            "remove it, or declare " + withArticle(other.name())));
        }
    }

    private static String withArticle(String name) {
        return (name.startsWith("o") ? "an " : "a ") + name;
    }

    private static List<String> names(PartType<?> type) {
        return type.properties().stream().map(Property::name).toList();
    }

    private static String key(PartType<?> type) {
        return type.properties().get(0).name();
    }
}

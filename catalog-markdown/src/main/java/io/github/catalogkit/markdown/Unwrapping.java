package io.github.catalogkit.markdown;

import io.github.catalogkit.text.Inline;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts what a part of a text holds in its place, where the part itself cannot be written. */
final class Unwrapping {

    private Unwrapping() {}

    static List<Inline> withoutEmphasis(List<Inline> parts) {
        return unwrap(parts, part -> part instanceof Inline.Emphasis || part instanceof Inline.Strong);
    }

    static List<Inline> withoutLinks(List<Inline> parts) {
        return unwrap(parts, Inline.Link.class::isInstance);
    }

    private static List<Inline> unwrap(List<Inline> parts, Predicate<Inline> unwanted) {
        return parts.stream().flatMap(part -> unwrap(part, unwanted)).toList();
    }

    private static Stream<Inline> unwrap(Inline part, Predicate<Inline> unwanted) {
        List<Inline> inside = unwrap(inside(part), unwanted);
        if (unwanted.test(part)) {
            return inside.stream();
        } else if (part instanceof Inline.Emphasis) {
            return Stream.of(new Inline.Emphasis(inside));
        } else if (part instanceof Inline.Strong) {
            return Stream.of(new Inline.Strong(inside));
        }
        return Stream.of(part instanceof Inline.Link link ? new Inline.Link(link.address(), inside) : part);
    }

    private static List<Inline> inside(Inline part) {
        if (part instanceof Inline.Emphasis emphasis) {
            return emphasis.parts();
        } else if (part instanceof Inline.Strong strong) {
            return strong.parts();
        }
        return part instanceof Inline.Link link ? link.parts() : List.of();
    }
}

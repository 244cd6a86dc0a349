package io.github.catalogkit.declaration;

import io.github.catalogkit.annotation.Author;
import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.annotation.Event;
import io.github.catalogkit.annotation.Image;
import io.github.catalogkit.annotation.Imprint;
import io.github.catalogkit.annotation.Layout;
import io.github.catalogkit.annotation.Link;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.SectionPart;
import io.github.catalogkit.annotation.Style;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.vocabulary.Status;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that are taken in a scope, ignoring case, since some file systems ignore it. */
final class NameScope {

    /** The names that declarations and registries use. */
    private static final Set<String> RESERVED = Stream.concat(
                    Stream.of(
                            Author.class,
                            Catalog.class,
                            Class.class,
                            Image.class,
                            Deprecated.class,
                            Event.class,
                            Imprint.class,
                            Layout.class,
                            Link.class,
                            Object.class,
                            Override.class,
                            Section.class,
                            SectionPart.class,
                            Status.class,
                            String.class,
                            Style.class,
                            SuppressWarnings.class),
                    Stream.of(Kind.values()).map(Kind::type))
            .map(type -> fold(type.getSimpleName()))
            .collect(Collectors.toUnmodifiableSet());

    private final Set<String> taken;
    private final Map<String, Integer> repeated = new HashMap<>();

    NameScope(String... names) {
        this(new HashSet<>(RESERVED), names);
    }

    private NameScope(Set<String> taken, String... names) {
        this.taken = taken;
        for (String name : names) {
            taken.add(fold(name));
        }
    }

    static boolean isReserved(String name) {
        return RESERVED.contains(fold(name));
    }

    /** Returns a scope in which these names are taken, too. */
    NameScope with(String... names) {
        return new NameScope(new HashSet<>(taken), names);
    }

    /** Claims a name; if it is taken, appends the suffix, and then a number. */
    String claim(String name, String suffix) {
        String free = name;
        while (!taken.add(fold(free))) {
            int count = repeated.merge(fold(name), 1, Integer::sum);
            free = name + suffix + (count == 1 ? "" : count);
        }
        return free;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

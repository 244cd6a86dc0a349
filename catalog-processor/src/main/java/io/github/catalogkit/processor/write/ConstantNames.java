package io.github.catalogkit.processor.write;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.processor.make.NodeDeclarations;
import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ElementLocation;
import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.Slug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Names the constants of entries after their classes, and reports name clashes. */
final class ConstantNames {

    /** The constant of the catalog. */
    static final String CATALOG = "CATALOG";

    /** The constant that every section has. */
    static final String SECTION = "SECTION";

    private final NodeDeclarations declarations;
    private final Diagnostics diagnostics;
    private final IdentityHashMap<Entry, String> names = new IdentityHashMap<>();
    private final Set<String> ids = new HashSet<>();

    ConstantNames(NodeDeclarations declarations, Diagnostics diagnostics) {
        this.declarations = declarations;
        this.diagnostics = diagnostics;
    }

    /**
     * Names the entries of one class and their nested entries.
     *
     * @param taken the names that the class has already, and their purpose
     */
    void name(List<? extends Entry> entries, Map<String, String> taken) {
        Map<String, String> known = new HashMap<>(taken);
        entries.stream().flatMap(Entry::withDescendants).forEach(entry -> name(entry, known));
    }

    /** Returns the name of the constant of an entry; empty if its name is taken. */
    Optional<String> find(Entry entry) {
        return Optional.ofNullable(names.get(entry));
    }

    private void name(Entry entry, Map<String, String> taken) {
        TypeElement element = declarations.element(entry);
        String constant = constantOf(entry, element.getSimpleName().toString());
        Optional<String> other = Optional.ofNullable(
                taken.putIfAbsent(constant, element.getQualifiedName().toString()));
        boolean firstOfId = ids.add(entry.id()); // duplicate ids are reported elsewhere
        if (other.isPresent() && !firstOfId) {
            return;
        }
        if (other.isPresent()) {
            diagnostics.error(
                    ElementLocation.of(element),
                    ProblemCode.DUPLICATE_CONSTANT,
                    "the registry already has the name " + constant + " here, for " + other.get(),
                    "rename one of the classes");
        } else {
            names.put(entry, constant);
        }
    }

    private static String constantOf(Entry entry, String className) {
        String constant = slugOf(entry, className).replace('-', '_').toUpperCase(Locale.ROOT);
        return Character.isJavaIdentifierStart(constant.charAt(0)) ? constant : "_" + constant;
    }

    private static String slugOf(Entry entry, String className) {
        try {
            return Slug.ofClassName(className);
        } catch (MalformedValueException e) {
            return entry.id(); // the class name has letters outside ASCII, so an id was declared
        }
    }
}

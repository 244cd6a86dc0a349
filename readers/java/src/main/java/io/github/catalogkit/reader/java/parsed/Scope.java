package io.github.catalogkit.reader.java.parsed;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.vocabulary.Status;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The classes that the names in a file mean: those of the sources, and those of Catalog Kit. */
final class Scope {

    private static final Set<String> PACKAGES = Set.of(Catalog.class.getPackageName(), Status.class.getPackageName());

    private final ParsedFile file;
    private final Map<String, ParsedClass> sources;
    private final Map<String, Meaning> imported = new HashMap<>();
    private final List<String> onDemand = new ArrayList<>();

    /** A class of the sources, or one of Catalog Kit. */
    private record Meaning(Optional<ParsedClass> source, Optional<Class<?>> known) {

        static Meaning of(ParsedClass source) {
            return new Meaning(Optional.of(source), Optional.empty());
        }

        static Meaning of(Class<?> known) {
            return new Meaning(Optional.empty(), Optional.of(known));
        }
    }

    /** Makes the scope of a file among all classes of the sources by their names. */
    Scope(ParsedFile file, Map<String, ParsedClass> sources) {
        this.file = file;
        this.sources = sources;
        file.unit().getImports().forEach(this::add);
    }

    private void add(ImportTree tree) {
        String name = tree.getQualifiedIdentifier().toString();
        if (tree.isStatic()) {
            throw new NeedsCompilerException("a static import");
        } else if (name.endsWith(".*")) {
            onDemand.add(Optional.of(name.substring(0, name.length() - 2))
                    .filter(PACKAGES::contains)
                    .orElseThrow(() -> new NeedsCompilerException("the import " + name)));
            return;
        }
        Meaning meaning = qualified(name).orElseThrow(() -> new NeedsCompilerException("the import " + name));
        String simple = name.substring(name.lastIndexOf('.') + 1);
        Optional<Meaning> other = Optional.ofNullable(imported.put(simple, meaning));
        boolean hidden =
                sources.containsKey(prefix() + simple) && meaning.source().isEmpty();
        if (hidden || other.filter(it -> !it.equals(meaning)).isPresent()) {
            throw new NeedsCompilerException("several classes with the name " + simple);
        }
    }

    private String prefix() {
        return file.packageName().isEmpty() ? "" : file.packageName() + ".";
    }

    /** Returns the class of the sources that a class literal names, in a class. */
    ParsedClass source(Tree name, Optional<ParsedClass> around) {
        ParsedClass found = meaning(name, around)
                .source()
                .orElseThrow(() -> new NeedsCompilerException(name + ", which is not in the sources"));
        requireAccessible(found);
        return found;
    }

    private void requireAccessible(ParsedClass found) {
        if (!found.file().packageName().equals(file.packageName()) && !found.isAccessible()) {
            throw new NeedsCompilerException(found + ", which is not public");
        }
    }

    /** Returns the annotation or enum of Catalog Kit that has a name in a class. */
    Class<?> known(Tree name, Optional<ParsedClass> around) {
        return meaning(name, around)
                .known()
                .orElseThrow(() -> new NeedsCompilerException(name + ", which is not of Catalog Kit"));
    }

    private Meaning meaning(Tree name, Optional<ParsedClass> around) {
        if (name instanceof IdentifierTree identifier) {
            return simple(identifier.getName().toString(), around)
                    .orElseThrow(() -> new NeedsCompilerException("the name " + name));
        } else if (name instanceof MemberSelectTree select) {
            return member(select, around)
                    .or(() -> qualified(select.toString()))
                    .orElseThrow(() -> new NeedsCompilerException("the name " + name));
        }
        throw new NeedsCompilerException("the type " + name);
    }

    /** Returns a nested class by the name of the outer one, if that is a name of a class. */
    private Optional<Meaning> member(MemberSelectTree select, Optional<ParsedClass> around) {
        ExpressionTree outer = select.getExpression();
        Optional<Meaning> holder = outer instanceof IdentifierTree identifier
                ? simple(identifier.getName().toString(), around)
                : outer instanceof MemberSelectTree inner ? member(inner, around) : Optional.empty();
        return holder.map(it -> it.source()
                .flatMap(type -> nested(type, select.getIdentifier().toString()))
                .orElseThrow(() -> new NeedsCompilerException("the name " + select)));
    }

    private static Optional<Meaning> nested(ParsedClass holder, String name) {
        return holder.nested().stream()
                .filter(inner -> inner.getSimpleName().contentEquals(name))
                .map(Meaning::of)
                .findFirst();
    }

    /** Returns the class with a simple name (JLS 6.5.5.1). */
    private Optional<Meaning> simple(String name, Optional<ParsedClass> around) {
        Optional<ParsedClass> holder = around;
        while (holder.isPresent()) {
            Optional<Meaning> member = nested(holder.get(), name);
            if (member.isPresent()) {
                return member;
            }
            holder = holder.get().holder();
        }
        return Optional.ofNullable(imported.get(name))
                .or(() -> Optional.ofNullable(sources.get(prefix() + name)).map(Meaning::of))
                .or(() -> onDemand(name));
    }

    private Optional<Meaning> onDemand(String name) {
        List<Meaning> found = onDemand.stream()
                .distinct()
                .flatMap(folder -> known(folder + "." + name).stream())
                .toList();
        if (found.size() > 1) {
            throw new NeedsCompilerException("several classes with the name " + name);
        } else if (!found.isEmpty() && Files.exists(Path.of(file.name()).resolveSibling(name + ".java"))) {
            throw new NeedsCompilerException("the class " + name + " of this package, which declares nothing");
        }
        return found.stream()
                .findFirst()
                .or(() -> name.equals(SuppressWarnings.class.getSimpleName())
                        ? Optional.of(Meaning.of(SuppressWarnings.class))
                        : Optional.empty());
    }

    private Optional<Meaning> qualified(String name) {
        Optional<ParsedClass> source = Optional.ofNullable(sources.get(name));
        source.ifPresent(this::requireAccessible);
        return source.map(Meaning::of).or(() -> known(name));
    }

    /** Returns a class of Catalog Kit. */
    private static Optional<Meaning> known(String name) {
        if (!PACKAGES.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))))) {
            return Optional.empty();
        }
        try {
            Class<?> found = Class.forName(name, false, Catalog.class.getClassLoader());
            return Modifier.isPublic(found.getModifiers()) ? Optional.of(Meaning.of(found)) : Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}

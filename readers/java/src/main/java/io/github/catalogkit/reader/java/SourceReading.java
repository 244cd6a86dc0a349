package io.github.catalogkit.reader.java;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.problem.FileLocation;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.source.DeclaredClass;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The result of reading Java sources. */
public final class SourceReading {

    /** The code of errors of the compiler itself. */
    public static final String JAVA = "java";

    private final List<Catalog> catalogs;
    private final List<Problem> problems;
    private final IdentityHashMap<Node, DeclaredClass> classes;

    SourceReading(List<Catalog> catalogs, List<Problem> problems, IdentityHashMap<Node, DeclaredClass> classes) {
        this.catalogs = List.copyOf(catalogs);
        this.problems = problems.stream().distinct().sorted(Problem.BY_LOCATION).toList();
        this.classes = new IdentityHashMap<>(classes);
    }

    /** {@return the catalogs, sorted by file name; none, if the sources cannot be parsed} */
    public List<Catalog> catalogs() {
        return catalogs;
    }

    /** {@return the problems of the declarations, each at a {@link FileLocation}, in the order of files and positions} */
    public List<Problem> problems() {
        return problems;
    }

    /** {@return the errors; without any, the catalogs are complete} */
    public List<Problem> errors() {
        return problems.stream().filter(Problem::isError).toList();
    }

    /**
     * {@return the class that declares a part of a catalog; empty if it is in a class file}
     *
     * @param node a catalog of this reading, or a section or an entry of it, by identity
     */
    public Optional<DeclaredClass> declaring(Node node) {
        return Optional.ofNullable(classes.get(node));
    }
}

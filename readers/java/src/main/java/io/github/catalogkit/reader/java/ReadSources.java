package io.github.catalogkit.reader.java;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.processor.ReadingProcessor;
import io.github.catalogkit.source.DeclaredClass;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Collects what the processor and the compiler read. */
final class ReadSources {

    private final List<Catalog> catalogs = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final IdentityHashMap<Node, DeclaredClass> classes = new IdentityHashMap<>();

    void problem(Problem problem) {
        problems.add(problem);
    }

    /** Returns the listener of a compilation. */
    ReadingProcessor.Listener listener(ProcessingEnvironment environment) {
        return listener(new CompiledTrees(environment));
    }

    /** Returns the listener of declarations with these syntax trees. */
    ReadingProcessor.Listener listener(DeclarationTrees trees) {
        DeclarationProblems located = new DeclarationProblems(trees, problems::add);
        return new ReadingProcessor.Listener() {
            @Override
            public void catalog(Catalog catalog, Function<Node, TypeElement> declaring) {
                catalogs.add(catalog);
                nodes(catalog)
                        .forEach(node -> trees.declaredClass(declaring.apply(node))
                                .ifPresent(declared -> classes.put(node, declared)));
            }

            @Override
            public void problem(Problem problem) {
                located.accept(problem);
            }
        };
    }

    private static Stream<Node> nodes(Catalog catalog) {
        Stream<? extends Node> companion = catalog.companion().stream().flatMap(book -> book.withDescendants());
        Stream<? extends Node> listed = catalog.sections().stream()
                .flatMap(Section::withDescendants)
                .flatMap(section -> Stream.concat(
                        Stream.of(section), section.entries().stream().flatMap(entry -> entry.withDescendants())));
        return Stream.concat(Stream.of(catalog), Stream.concat(companion, listed));
    }

    SourceReading reading() {
        return new SourceReading(catalogs, problems, classes);
    }
}

package io.github.catalogkit.reader.java;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.catalogkit.processor.problem.ElementLocation;
import io.github.catalogkit.source.DeclaredClass;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The syntax trees of a compilation. */
final class CompiledTrees implements DeclarationTrees {

    private final Trees trees;
    private final Elements elements;

    /** The files of outermost classes, since the compiler searches a file for each class. */
    private final Map<TypeElement, Optional<String>> files = new HashMap<>();

    CompiledTrees(ProcessingEnvironment environment) {
        this.trees = Trees.instance(environment);
        this.elements = environment.getElementUtils();
    }

    @Override
    public Optional<TreePath> path(ElementLocation location) {
        TypeElement element = location.element();
        return Optional.ofNullable(location.annotation()
                .map(annotation -> location.value()
                        .map(value -> trees.getPath(element, annotation, value))
                        .orElseGet(() -> trees.getPath(element, annotation)))
                .orElseGet(() -> trees.getPath(element)));
    }

    @Override
    public SourcePositions positions(CompilationUnitTree unit) {
        return trees.getSourcePositions();
    }

    @Override
    public Optional<DeclaredClass> declaredClass(TypeElement element) {
        return files.computeIfAbsent(outermost(element), this::file)
                .map(file ->
                        new DeclaredClass(file, elements.getBinaryName(element).toString()));
    }

    private Optional<String> file(TypeElement outermost) {
        return Optional.ofNullable(trees.getPath(outermost))
                .map(path -> SourceFile.name(path.getCompilationUnit().getSourceFile()));
    }

    private static TypeElement outermost(TypeElement element) {
        return element.getEnclosingElement() instanceof TypeElement holder ? outermost(holder) : element;
    }
}

package io.github.catalogkit.reader.java;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import io.github.catalogkit.processor.problem.ElementLocation;
import io.github.catalogkit.reader.java.parsed.ParsedClasses;
import io.github.catalogkit.source.DeclaredClass;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The syntax trees of sources that need no compiler. */
record ParsedTrees(ParsedClasses classes) implements DeclarationTrees {

    @Override
    public Optional<TreePath> path(ElementLocation location) {
        return classes.path(location.element(), location.annotation(), location.value());
    }

    @Override
    public SourcePositions positions(CompilationUnitTree unit) {
        return classes.positions(unit);
    }

    @Override
    public Optional<DeclaredClass> declaredClass(TypeElement element) {
        return classes.file(element).map(file -> new DeclaredClass(file, classes.binaryName(element)));
    }
}

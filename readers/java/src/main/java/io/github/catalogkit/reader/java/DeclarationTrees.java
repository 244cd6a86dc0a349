package io.github.catalogkit.reader.java;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import io.github.catalogkit.processor.problem.ElementLocation;
import io.github.catalogkit.source.DeclaredClass;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The syntax trees of declarations. */
interface DeclarationTrees {

    /** Returns the path of a location in its file; empty if it is in a class file. */
    Optional<TreePath> path(ElementLocation location);

    SourcePositions positions(CompilationUnitTree unit);

    /** Returns a class of the sources; empty for one of a class file. */
    Optional<DeclaredClass> declaredClass(TypeElement element);
}

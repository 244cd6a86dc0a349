package io.github.catalogkit.reader.java.parsed;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.SourcePositions;
import java.util.Optional;

/**
 * A file without syntax errors.
 *
 * @param name its name in problems
 * @param unit its syntax tree
 * @param positions the positions of the parts of the tree
 */
record ParsedFile(String name, CompilationUnitTree unit, SourcePositions positions) {

    /** Returns whether the name of the file is that of a class. */
    boolean isNamed(String type) {
        return name.substring(name.lastIndexOf('/') + 1).equals(type + ".java");
    }

    String packageName() {
        return Optional.ofNullable(unit.getPackageName()).map(Object::toString).orElse("");
    }
}

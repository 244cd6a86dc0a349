package io.github.catalogkit.it.documentation;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The names of classes, methods and variables that a Java file declares. */
final class DeclaredNames extends TreeScanner<Void, Set<String>> {

    private DeclaredNames() {}

    /** Returns the names that each file declares. */
    static Map<Path, Set<String>> of(List<Path> files) throws IOException {
        Map<Path, Set<String>> names = new HashMap<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask parser = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : parser.parse()) {
                Set<String> declared = new TreeSet<>();
                new DeclaredNames().scan(unit, declared);
                names.put(Path.of(unit.getSourceFile().toUri()), declared);
            }
        }
        return names;
    }

    @Override
    public Void visitClass(ClassTree type, Set<String> names) {
        names.add(type.getSimpleName().toString());
        return super.visitClass(type, names);
    }

    @Override
    public Void visitMethod(MethodTree method, Set<String> names) {
        names.add(method.getName().toString());
        return super.visitMethod(method, names);
    }

    @Override
    public Void visitVariable(VariableTree variable, Set<String> names) {
        names.add(variable.getName().toString());
        return super.visitVariable(variable, names);
    }
}

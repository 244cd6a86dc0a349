package io.github.catalogkit.declaration.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A Java source whose classes are parsed, but not attributed.
 *
 * @param text the text
 * @param packageName the name of its package; empty for the unnamed one
 * @param imports the imported names, such as {@code org.example.Tools} or {@code org.example.*}, without static ones
 * @param header the end of the package declaration and the imports
 * @param classes the outermost classes, in the order of the source
 */
public record ParsedSource(
        String text, String packageName, List<String> imports, int header, List<ParsedMember> classes) {

    /**
     * Parses a source.
     *
     * @param file its name, for messages
     * @param text its text
     * @throws IllegalArgumentException if there is no compiler, or if the source has syntax errors
     */
    public static ParsedSource of(String file, String text) {
        JavaCompiler compiler = Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
                .orElseThrow(() -> new IllegalArgumentException(
                        "Java sources are changed with the compiler of a JDK, and this Java has none; run it with a JDK of 17"
                                + " or later"));
        List<String> errors = new ArrayList<>();
        JavacTask task = (JavacTask) compiler.getTask(
                Writer.nullWriter(),
                null,
                diagnostic -> errors.add(diagnostic.getMessage(null)),
                List.of("-proc:none"),
                List.of(),
                List.of(new SourceInMemory(text)));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            if (!errors.isEmpty()) {
                throw new IllegalArgumentException(file + " cannot be changed: " + errors.get(0));
            }
            return parsed(unit, Trees.instance(task).getSourcePositions(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory
        }
    }

    private static ParsedSource parsed(CompilationUnitTree unit, SourcePositions positions, String text) {
        List<ParsedMember> classes = new ArrayList<>();
        int header = unit.getPackage() == null ? 0 : (int) positions.getEndPosition(unit, unit.getPackage());
        List<String> imports = new ArrayList<>();
        for (ImportTree imported : unit.getImports()) {
            header = Math.max(header, (int) positions.getEndPosition(unit, imported));
            if (!imported.isStatic()) {
                imports.add(imported.getQualifiedIdentifier().toString());
            }
        }
        ClassParser parser = new ClassParser(unit, positions, text);
        for (Tree type : unit.getTypeDecls()) {
            if (type instanceof ClassTree declared) {
                classes.add(parser.member(declared));
            }
        }
        String name = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        return new ParsedSource(text, name, imports, header, classes);
    }

    /** {@return the class with these simple names, from the outermost to the innermost} */
    public Optional<ParsedClass> find(List<String> simpleNames) {
        Stream<ParsedMember> level = classes.stream();
        Optional<ParsedClass> found = Optional.empty();
        for (String name : simpleNames) {
            found = level.flatMap(member -> member.type().stream())
                    .filter(type -> type.name().equals(name))
                    .findFirst();
            level = found.stream().flatMap(type -> type.members().stream());
        }
        return found;
    }

    private static final class SourceInMemory extends SimpleJavaFileObject {

        private final String text;

        SourceInMemory(String text) {
            super(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

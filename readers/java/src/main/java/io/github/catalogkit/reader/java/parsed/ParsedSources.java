package io.github.catalogkit.reader.java.parsed;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Parses sources, and keeps what it has parsed until a file changes. */
public final class ParsedSources {

    /** What a decoder writes for bytes that are no character, which the compiler reports. */
    private static final char REPLACEMENT = '\uFFFD';

    private final Map<String, Known> known = new HashMap<>();

    private record Known(String text, ParsedFile file) {}

    /**
     * A text of a source.
     *
     * @param name the name in problems
     * @param file the file
     * @param text its text
     */
    public record Text(String name, JavaFileObject file, String text) {}

    private static final class TextFile extends ForwardingJavaFileObject<JavaFileObject> {

        private final Text text;

        TextFile(Text text) {
            super(text.file());
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text.text();
        }
    }

    /** Makes sources of which nothing is parsed yet. */
    public ParsedSources() {}

    /**
     * {@return the classes of sources, if these need no compiler}
     *
     * @param compiler parses the files
     * @param manager the manager of the files
     * @param texts the texts of all files
     * @throws IOException if the compiler cannot be used
     */
    public synchronized Optional<ParsedClasses> parse(JavaCompiler compiler, JavaFileManager manager, List<Text> texts)
            throws IOException {
        List<Text> changed = texts.stream()
                .filter(text -> !Optional.ofNullable(known.get(text.name()))
                        .map(Known::text)
                        .equals(Optional.of(text.text())))
                .toList();
        if (changed.stream().anyMatch(text -> text.text().indexOf(REPLACEMENT) >= 0)
                || !parseChanged(compiler, manager, changed)) {
            return Optional.empty();
        }
        List<ParsedFile> files = new ArrayList<>();
        for (Text text : texts) {
            files.add(Optional.ofNullable(known.get(text.name())).orElseThrow().file());
        }
        try {
            return Optional.of(ParsedClasses.of(files));
        } catch (NeedsCompilerException e) {
            return Optional.empty();
        }
    }

    private boolean parseChanged(JavaCompiler compiler, JavaFileManager manager, List<Text> changed)
            throws IOException {
        if (changed.isEmpty()) {
            return true;
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) compiler.getTask(
                Writer.nullWriter(),
                manager,
                diagnostics,
                List.of("-proc:none"),
                List.of(),
                changed.stream().map(TextFile::new).toList());
        List<CompilationUnitTree> units = new ArrayList<>();
        task.parse().forEach(units::add);
        boolean correct = units.size() == changed.size()
                && diagnostics.getDiagnostics().stream()
                        .noneMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR);
        if (correct) {
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (int index = 0; index < units.size(); index++) {
                Text text = changed.get(index);
                known.put(
                        text.name(), new Known(text.text(), new ParsedFile(text.name(), units.get(index), positions)));
            }
        }
        return correct;
    }
}

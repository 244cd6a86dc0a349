package io.github.catalogkit.reader.java.parsed;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The classes of sources, which need no compiler. */
public final class ParsedClasses {

    private static final Set<Modifier> OUTERMOST = Set.of(Modifier.PUBLIC, Modifier.ABSTRACT);
    private static final Set<Modifier> NESTED = Set.of(Modifier.PUBLIC, Modifier.ABSTRACT, Modifier.STATIC);

    private final Map<String, ParsedClass> byName = new HashMap<>();
    private final List<ParsedClass> outermost = new ArrayList<>();
    private final Map<CompilationUnitTree, SourcePositions> positions = new HashMap<>();

    private ParsedClasses() {}

    /** Returns the classes of files; throws an exception if they need a compiler. */
    static ParsedClasses of(List<ParsedFile> files) {
        ParsedClasses classes = new ParsedClasses();
        files.forEach(classes::add);
        for (ParsedFile file : files) {
            Scope scope = new Scope(file, classes.byName);
            classes.outermost.stream().filter(type -> type.file().equals(file)).forEach(type -> annotate(type, scope));
        }
        return classes;
    }

    private void add(ParsedFile file) {
        CompilationUnitTree unit = file.unit();
        if (unit.getModule() != null || !unit.getPackageAnnotations().isEmpty()) {
            throw new NeedsCompilerException("a module, or annotations of a package");
        }
        positions.put(unit, file.positions());
        TreePath path = new TreePath(unit);
        for (Tree tree : unit.getTypeDecls()) {
            if (!(tree instanceof ClassTree type)) {
                throw new NeedsCompilerException(tree.getKind() + " in a file");
            }
            boolean isPublic = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
            if (isPublic && !file.isNamed(type.getSimpleName().toString())) {
                throw new NeedsCompilerException("the public class " + type.getSimpleName() + " is in another file");
            }
            ParsedClass added = ParsedClass.outermost(file, new TreePath(path, type), type);
            outermost.add(added);
            add(added, OUTERMOST);
        }
    }

    private void add(ParsedClass type, Set<Modifier> modifiers) {
        ClassTree tree = type.tree();
        boolean plain = (tree.getKind() == Tree.Kind.CLASS || tree.getKind() == Tree.Kind.INTERFACE)
                && tree.getExtendsClause() == null
                && tree.getImplementsClause().isEmpty()
                && tree.getPermitsClause().isEmpty()
                && tree.getTypeParameters().isEmpty()
                && modifiers.containsAll(type.getModifiers());
        if (!plain || byName.put(type.toString(), type) != null || isNamedAsHolder(type)) {
            throw new NeedsCompilerException("the class " + type);
        }
        for (Tree member : tree.getMembers()) {
            if (!(member instanceof ClassTree inner)) {
                throw new NeedsCompilerException("a member of " + type);
            }
            add(type.add(inner), NESTED);
        }
    }

    private static boolean isNamedAsHolder(ParsedClass type) {
        Optional<ParsedClass> holder = type.holder();
        while (holder.isPresent()) {
            if (holder.get().getSimpleName().equals(type.getSimpleName())) {
                return true;
            }
            holder = holder.get().holder();
        }
        return false;
    }

    private static void annotate(ParsedClass type, Scope scope) {
        type.annotate(new AnnotationParser(scope, type.holder())
                .read(type.tree().getModifiers().getAnnotations()));
        type.nested().forEach(inner -> annotate(inner, scope));
    }

    /** {@return the outermost classes in the order of the files} */
    public List<TypeElement> roots() {
        return List.copyOf(outermost);
    }

    /**
     * {@return the path of a class, an annotation or a value in its file, if it is one of these}
     *
     * @param element the class
     * @param annotation the annotation on the class; absent for the class itself
     * @param value a value in the annotation; absent for the whole annotation
     */
    public Optional<TreePath> path(
            TypeElement element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {
        if (!(element instanceof ParsedClass type)) {
            return Optional.empty();
        }
        Tree tree = value.<Tree>map(it -> ((ParsedValue) it).tree())
                .or(() -> annotation.map(it -> ((ParsedAnnotation) it).tree()))
                .orElse(type.tree());
        return Optional.ofNullable(TreePath.getPath(type.path(), tree));
    }

    /**
     * {@return the positions of the trees of a file}
     *
     * @param unit a file of these classes
     */
    public SourcePositions positions(CompilationUnitTree unit) {
        return Optional.ofNullable(positions.get(unit)).orElseThrow();
    }

    /**
     * {@return the file of a class by its name in problems, if it is one of these}
     *
     * @param element the class
     */
    public Optional<String> file(TypeElement element) {
        return element instanceof ParsedClass type ? Optional.of(type.file().name()) : Optional.empty();
    }

    /**
     * {@return the binary name of a class}
     *
     * @param element one of these classes
     */
    public String binaryName(TypeElement element) {
        return element instanceof ParsedClass type ? type.binaryName() : element.toString();
    }
}

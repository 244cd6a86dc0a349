package io.github.catalogkit.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** What only the source says, as javac shows it: the classes in methods, and annotations that javac has refused. */
public final class SourceTrees {

    /** Receives the problem of each class in a method. */
    public interface LocalDeclarations {

        /** Returns the message about a class in a method that has an annotation of ours, by the simple names of both. */
        String message(String className, String annotation);
    }

    private static final Set<String> SIMPLE_NAMES = CatalogAnnotations.annotationNames().stream()
            .map(SourceTrees::simpleName)
            .collect(Collectors.toUnmodifiableSet());

    private final Trees trees;

    private SourceTrees(Trees trees) {
        this.trees = trees;
    }

    /** Returns the source as javac shows it; other compilers, and tools that stand between, have nothing to show. */
    public static Optional<SourceTrees> of(ProcessingEnvironment environment) {
        try {
            return Optional.of(new SourceTrees(Trees.instance(environment)));
        } catch (IllegalArgumentException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** Whether the source of a class has an annotation that the compiler has refused, and reported. */
    public boolean hasRefusedAnnotation(TypeElement element) {
        ClassTree tree = trees.getTree(element);
        return tree != null
                && tree.getModifiers().getAnnotations().size()
                        > element.getAnnotationMirrors().size();
    }

    /** Reports, as errors, the classes in methods that have an annotation of ours. */
    public void reportLocal(TypeElement outermost, LocalDeclarations messages) {
        TreePath path = trees.getPath(outermost);
        if (path != null) {
            new LocalClasses(messages).scan(path, path.getCompilationUnit());
        }
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Bodies of methods are not attributed yet, so an annotation is known by its name. */
    private final class LocalClasses extends TreePathScanner<Void, CompilationUnitTree> {

        private final LocalDeclarations messages;

        LocalClasses(LocalDeclarations messages) {
            this.messages = messages;
        }

        @Override
        public Void visitClass(ClassTree tree, CompilationUnitTree file) {
            TreePath parent = getCurrentPath().getParentPath();
            boolean local =
                    !(parent.getLeaf() instanceof ClassTree) && !(parent.getLeaf() instanceof CompilationUnitTree);
            tree.getModifiers().getAnnotations().stream()
                    .filter(annotation -> local && SIMPLE_NAMES.contains(nameOf(annotation)))
                    .findFirst()
                    .ifPresent(annotation -> trees.printMessage(
                            Diagnostic.Kind.ERROR,
                            messages.message(tree.getSimpleName().toString(), nameOf(annotation)),
                            annotation,
                            file));
            return super.visitClass(tree, file);
        }

        private static String nameOf(AnnotationTree annotation) {
            return simpleName(annotation.getAnnotationType().toString());
        }
    }
}

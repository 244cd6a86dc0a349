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

/** The syntax trees of javac, which have classes in methods, and annotations that javac has rejected. */
public final class SourceTrees {

    /** Returns messages about classes in methods. */
    public interface LocalDeclarations {

        /** Returns the message about a class in a method with an annotation, by the simple names of both. */
        String message(String className, String annotation);
    }

    private static final Set<String> SIMPLE_NAMES = CatalogAnnotations.annotationNames().stream()
            .map(SourceTrees::simpleName)
            .collect(Collectors.toUnmodifiableSet());

    private final Trees trees;

    private SourceTrees(Trees trees) {
        this.trees = trees;
    }

    /** Returns the syntax trees; empty for other compilers, and for tools that wrap javac. */
    public static Optional<SourceTrees> of(ProcessingEnvironment environment) {
        try {
            return Optional.of(new SourceTrees(Trees.instance(environment)));
        } catch (IllegalArgumentException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** Returns whether the source of a class has an annotation that the compiler has rejected and reported. */
    public boolean hasRefusedAnnotation(TypeElement element) {
        ClassTree tree = trees.getTree(element);
        return tree != null
                && tree.getModifiers().getAnnotations().size()
                        > element.getAnnotationMirrors().size();
    }

    /** Reports classes in methods with an annotation of Catalog Kit as errors. */
    public void reportLocal(TypeElement outermost, LocalDeclarations messages) {
        TreePath path = trees.getPath(outermost);
        if (path != null) {
            new LocalClasses(messages).scan(path, path.getCompilationUnit());
        }
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Finds classes in methods by the names of annotations, since method bodies are not attributed yet. */
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

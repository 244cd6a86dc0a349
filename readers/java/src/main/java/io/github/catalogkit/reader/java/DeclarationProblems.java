package io.github.catalogkit.reader.java;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.FileLocation;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.problem.Location;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.processor.problem.ElementLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Locates problems of declarations in their sources, and converts fixes of values to edits of the sources. */
final class DeclarationProblems implements Consumer<Problem> {

    private final DeclarationTrees trees;
    private final Consumer<Problem> problems;
    private final Map<CompilationUnitTree, SourceFile> files = new HashMap<>();

    DeclarationProblems(DeclarationTrees trees, Consumer<Problem> problems) {
        this.trees = trees;
        this.problems = problems;
    }

    @Override
    public void accept(Problem problem) {
        if (problem.location() instanceof ElementLocation location) {
            problems.accept(trees.path(location)
                    .map(path -> located(problem, path))
                    .orElseGet(() -> problem.at(ofClassFile(location)).withoutFix()));
        }
    }

    /** Returns the location of an element of a class file, which has no source. */
    private static FileLocation ofClassFile(ElementLocation location) {
        String name = location.element().getQualifiedName().toString();
        return new FileLocation("sources", Optional.empty(), Optional.of(name));
    }

    private Problem located(Problem problem, TreePath path) {
        SourceFile file = file(path.getCompilationUnit());
        Problem located = problem.at(location(path, file))
                .withRelated(problem.related().stream().map(this::location).toList());
        Optional<Fix> fix =
                problem.fix().flatMap(it -> edit(it.edit(), path, file).map(edit -> new Fix(it.safe(), edit)));
        return fix.map(located::withFix).orElseGet(located::withoutFix);
    }

    private Location location(Location location) {
        return location instanceof ElementLocation declaration
                ? trees.path(declaration)
                        .map(path -> location(path, file(path.getCompilationUnit())))
                        .orElseGet(() -> ofClassFile(declaration))
                : location;
    }

    private FileLocation location(TreePath path, SourceFile file) {
        CompilationUnitTree unit = path.getCompilationUnit();
        int start = start(path, path.getLeaf(), file);
        int end = path.getLeaf() instanceof ClassTree type
                ? start + type.getSimpleName().length()
                : end(unit, path.getLeaf());
        return FileLocation.of(SourceFile.name(unit.getSourceFile()), file.range(start, end));
    }

    private SourceFile file(CompilationUnitTree unit) {
        return files.computeIfAbsent(unit, it -> new SourceFile(text(it)));
    }

    private static String text(CompilationUnitTree unit) {
        try {
            return unit.getSourceFile().getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the compiler has just read the file
        }
    }

    /** Returns the start of a tree; that of a class is its name, after annotations and modifiers. */
    private int start(TreePath path, Tree tree, SourceFile file) {
        CompilationUnitTree unit = path.getCompilationUnit();
        if (tree instanceof ClassTree type) {
            int after = Math.max(end(unit, type.getModifiers()), start(unit, type));
            return file.text().indexOf(type.getSimpleName().toString(), after);
        }
        return start(unit, tree);
    }

    private int start(CompilationUnitTree unit, Tree tree) {
        return (int) trees.positions(unit).getStartPosition(unit, tree);
    }

    private int end(CompilationUnitTree unit, Tree tree) {
        return (int) trees.positions(unit).getEndPosition(unit, tree);
    }

    private Optional<Edit.OfText> edit(Edit edit, TreePath path, SourceFile file) {
        StringLiterals literals = literals(path.getCompilationUnit(), path.getLeaf(), file);
        if (edit instanceof Edit.Replace replace) {
            return literals.replace(replace.wrong(), replace.right())
                    .map(change -> copyInLayout(replace, path, file)
                            .map(copy -> Edit.OfText.together(file.text(), List.of(change, copy)))
                            .orElse(change));
        } else if (edit instanceof Edit.Split split) {
            return annotationAround(path).flatMap(annotation -> split(split, annotation, literals, file));
        } else if (edit instanceof Edit.Assign assign) {
            return AssignedMembers.of(path, trees.positions(path.getCompilationUnit()), file.text())
                    .flatMap(members -> members.edit(assign));
        }
        return Optional.empty();
    }

    private StringLiterals literals(CompilationUnitTree unit, Tree tree, SourceFile file) {
        return StringLiterals.in(file.text(), start(unit, tree), end(unit, tree));
    }

    private Optional<Edit.OfText> copyInLayout(Edit.Replace edit, TreePath path, SourceFile file) {
        return CopyInLayout.of(path)
                .flatMap(copy -> copy.replace(literals(path.getCompilationUnit(), copy.layout(), file), edit));
    }

    /** Returns the annotation of a value, if it is nested in another annotation. */
    private static Optional<TreePath> annotationAround(TreePath path) {
        TreePath at = path.getParentPath();
        while (at != null && !(at.getLeaf() instanceof AnnotationTree)) {
            at = at.getLeaf() instanceof ClassTree ? null : at.getParentPath();
        }
        return Optional.ofNullable(at)
                .filter(annotation -> annotation.getParentPath() != null
                        && !(annotation.getParentPath().getLeaf() instanceof ModifiersTree));
    }

    private Optional<Edit.OfText> split(
            Edit.Split split, TreePath annotation, StringLiterals literals, SourceFile file) {
        int start = start(annotation.getCompilationUnit(), annotation.getLeaf());
        int end = end(annotation.getCompilationUnit(), annotation.getLeaf());
        StringBuilder copies = new StringBuilder();
        for (String right : split.right()) {
            Optional<Edit.OfText> name = literals.replace(split.wrong(), right);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            copies.append(copies.isEmpty() ? "" : ", ")
                    .append(file.text(), start, name.get().start())
                    .append(name.get().replacement())
                    .append(file.text(), name.get().end(), end);
        }
        boolean inBraces = annotation.getParentPath().getLeaf() instanceof NewArrayTree array
                && start(annotation.getCompilationUnit(), array) < start;
        return Optional.of(new Edit.OfText(start, end, inBraces ? copies.toString() : "{" + copies + "}"));
    }
}

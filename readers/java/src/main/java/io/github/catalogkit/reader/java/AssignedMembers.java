package io.github.catalogkit.reader.java;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import io.github.catalogkit.problem.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The annotation of a class, in whose members values are written. */
final class AssignedMembers {

    private final CompilationUnitTree unit;
    private final List<? extends ExpressionTree> arguments;
    private final SourcePositions positions;
    private final String text;

    private AssignedMembers(
            CompilationUnitTree unit, AnnotationTree annotation, SourcePositions positions, String text) {
        this.unit = unit;
        this.arguments = annotation.getArguments();
        this.positions = positions;
        this.text = text;
    }

    /** Returns the annotation around a value, if it is that of a class. */
    static Optional<AssignedMembers> of(TreePath value, SourcePositions positions, String text) {
        for (TreePath at = value; at != null && at.getParentPath() != null; at = at.getParentPath()) {
            if (at.getLeaf() instanceof AnnotationTree annotation
                    && at.getParentPath().getLeaf() instanceof ModifiersTree) {
                return Optional.of(new AssignedMembers(at.getCompilationUnit(), annotation, positions, text));
            }
        }
        return Optional.empty();
    }

    /** Returns the edit of the source, with the import of a new constant's class. */
    Optional<Edit.OfText> edit(Edit.Assign assign) {
        if (arguments.isEmpty()) {
            return Optional.empty();
        }
        List<Edit.OfText> edits = new ArrayList<>();
        StringBuilder added = new StringBuilder();
        for (Edit.Assign.Value value : assign.values()) {
            Optional<AssignmentTree> known = find(value.member());
            known.ifPresentOrElse(
                    it -> edits.add(new Edit.OfText(
                            start(it.getExpression()), end(it.getExpression()), expression(value, edits))),
                    () -> added.append(separator())
                            .append(value.member())
                            .append(" = ")
                            .append(expression(value, edits)));
        }
        int last = end(arguments.get(arguments.size() - 1));
        edits.add(new Edit.OfText(last, last, added.toString()));
        return Optional.of(Edit.OfText.together(text, edits));
    }

    private Optional<AssignmentTree> find(String member) {
        return arguments.stream()
                .filter(AssignmentTree.class::isInstance)
                .map(AssignmentTree.class::cast)
                .filter(assignment -> assignment.getVariable().toString().equals(member))
                .findFirst();
    }

    /** Returns what is between two arguments: a line break if the last one is on a line of its own. */
    private String separator() {
        int start = start(arguments.get(arguments.size() - 1));
        int line = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start)) + 1;
        String before = text.substring(line, start);
        return before.isBlank() ? "," + lineBreak() + before : ", ";
    }

    private String expression(Edit.Assign.Value value, List<Edit.OfText> edits) {
        if (value.value() instanceof Enum<?> constant) {
            return className(constant.getDeclaringClass(), edits) + "." + constant.name();
        }
        return "\"" + StringLiterals.escape(value.value().toString()) + "\"";
    }

    /** Returns the name of a class, which is imported unless another class has its name. */
    private String className(Class<?> type, List<Edit.OfText> edits) {
        String name = type.getName();
        for (ImportTree known : unit.getImports()) {
            String imported = known.getQualifiedIdentifier().toString();
            if (imported.equals(name) || imported.equals(type.getPackageName() + ".*")) {
                return type.getSimpleName();
            } else if (imported.endsWith("." + type.getSimpleName())) {
                return name;
            }
        }
        Optional<Edit.OfText> added = addedImport(name);
        added.filter(edit -> !edits.contains(edit)).ifPresent(edits::add);
        return added.isPresent() ? type.getSimpleName() : name;
    }

    /** Returns the edit that adds an import, in the order of names; empty if there is none yet. */
    private Optional<Edit.OfText> addedImport(String name) {
        String line = "import " + name + ";";
        List<? extends ImportTree> imports =
                unit.getImports().stream().filter(known -> !known.isStatic()).toList();
        for (ImportTree known : imports) {
            if (known.getQualifiedIdentifier().toString().compareTo(name) > 0) {
                return Optional.of(new Edit.OfText(start(known), start(known), line + lineBreak()));
            }
        }
        return imports.isEmpty()
                ? Optional.empty()
                : Optional.of(imports.get(imports.size() - 1))
                        .map(known -> new Edit.OfText(end(known), end(known), lineBreak() + line));
    }

    private String lineBreak() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    private int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }
}

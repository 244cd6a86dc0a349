package io.github.catalogkit.declaration.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import io.github.catalogkit.declaration.source.ParsedAnnotation.Argument;
import io.github.catalogkit.declaration.source.ParsedAnnotation.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the parts of classes in a source. */
final class ClassParser {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final String text;

    ClassParser(CompilationUnitTree unit, SourcePositions positions, String text) {
        this.unit = unit;
        this.positions = positions;
        this.text = text;
    }

    ParsedMember member(Tree tree) {
        Optional<ParsedClass> type =
                tree instanceof ClassTree declared ? Optional.of(parsed(declared)) : Optional.empty();
        int start = start(tree);
        return new ParsedMember(start, withComment(end(tree)), type);
    }

    private ParsedClass parsed(ClassTree tree) {
        int nameStart = text.indexOf(
                tree.getSimpleName().toString(),
                Code.skip(text, Math.max(start(tree), endOf(Stream.of(tree.getModifiers())))));
        int head = Math.max(
                nameStart,
                endOf(Stream.of(
                                tree.getTypeParameters().stream(),
                                tree.getImplementsClause().stream(),
                                Stream.ofNullable(tree.getExtendsClause()))
                        .flatMap(trees -> trees)));
        List<ParsedMember> members = new ArrayList<>();
        tree.getMembers().forEach(member -> members.add(member(member)));
        return new ParsedClass(
                tree.getSimpleName().toString(),
                start(tree),
                nameStart,
                Code.find(text, head, '{'),
                end(tree) - 1,
                tree.getModifiers().getAnnotations().stream().map(this::parsed).toList(),
                members);
    }

    private int endOf(Stream<? extends Tree> trees) {
        return trees.mapToInt(this::end).max().orElse(0);
    }

    private ParsedAnnotation parsed(AnnotationTree tree) {
        Tree type = tree.getAnnotationType();
        String name = type instanceof MemberSelectTree qualified
                ? qualified.getIdentifier().toString()
                : type.toString();
        List<Argument> arguments =
                tree.getArguments().stream().map(this::argument).toList();
        return new ParsedAnnotation(name, start(tree), end(type), end(tree), arguments);
    }

    private Argument argument(ExpressionTree tree) {
        boolean named = tree instanceof AssignmentTree;
        ExpressionTree value = tree instanceof AssignmentTree assignment ? assignment.getExpression() : tree;
        String member = tree instanceof AssignmentTree assignment
                ? assignment.getVariable().toString()
                : "value";
        Optional<List<Range>> elements = value instanceof NewArrayTree array
                ? Optional.of(array.getInitializers().stream().map(this::range).toList())
                : Optional.empty();
        return new Argument(member, named ? start(tree) : start(value), range(value), elements);
    }

    private Range range(Tree tree) {
        return new Range(start(tree), end(tree));
    }

    private int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    private int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }

    /** Returns the end of a member with the comment behind it in its line. */
    private int withComment(int end) {
        int line = text.indexOf('\n', end);
        String rest = text.substring(end, line < 0 ? text.length() : line).strip();
        boolean comment = rest.startsWith("//") || (rest.startsWith("/*") && rest.indexOf("*/") == rest.length() - 2);
        return comment ? text.indexOf(rest, end) + rest.length() : end;
    }
}

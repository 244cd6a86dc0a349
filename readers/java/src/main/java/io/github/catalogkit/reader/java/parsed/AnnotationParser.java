package io.github.catalogkit.reader.java.parsed;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the annotations of a class whose values are literals of the right types. */
final class AnnotationParser {

    private final Scope scope;
    private final Optional<ParsedClass> around;

    /** Makes a reader of annotations in a class, or of those on outermost classes. */
    AnnotationParser(Scope scope, Optional<ParsedClass> around) {
        this.scope = scope;
        this.around = around;
    }

    /** Returns the annotations on a class. */
    List<ParsedAnnotation> read(List<? extends AnnotationTree> trees) {
        List<ParsedAnnotation> annotations = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (AnnotationTree tree : trees) {
            Class<?> type = scope.known(tree.getAnnotationType(), around);
            Target target = type.getAnnotation(Target.class);
            boolean allowed = target != null && List.of(target.value()).contains(ElementType.TYPE);
            if (!allowed || types.contains(type)) {
                throw new NeedsCompilerException("the annotation " + type + " is not allowed here");
            }
            types.add(type);
            annotations.add(annotation(tree, type));
        }
        return annotations;
    }

    private ParsedAnnotation annotation(AnnotationTree tree, Class<?> type) {
        Map<String, ParsedValue> values = new LinkedHashMap<>();
        for (ExpressionTree argument : tree.getArguments()) {
            boolean named = argument instanceof AssignmentTree;
            String name = argument instanceof AssignmentTree assignment ? name(assignment.getVariable()) : "value";
            ExpressionTree value =
                    argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
            if (values.containsKey(name) || (!named && tree.getArguments().size() > 1)) {
                throw new NeedsCompilerException("several values of " + name);
            }
            values.put(name, value(value, member(type, name)));
        }
        for (Method member : type.getDeclaredMethods()) {
            if (member.getDefaultValue() == null && !values.containsKey(member.getName())) {
                throw new NeedsCompilerException("the value " + member.getName() + " is missing");
            }
        }
        return new ParsedAnnotation(tree, type, values);
    }

    private static Class<?> member(Class<?> type, String name) {
        try {
            return type.getDeclaredMethod(name).getReturnType();
        } catch (NoSuchMethodException e) {
            throw new NeedsCompilerException(type + " has no " + name);
        }
    }

    private static String name(Tree tree) {
        if (tree instanceof IdentifierTree identifier) {
            return identifier.getName().toString();
        }
        throw new NeedsCompilerException("the name " + tree);
    }

    private ParsedValue value(ExpressionTree tree, Class<?> type) {
        if (type.isArray()) {
            return new ParsedValue(tree, elements(tree, type.getComponentType()));
        } else if (type == String.class) {
            return new ParsedValue(tree, text(tree));
        } else if (type == Class.class) {
            return new ParsedValue(tree, new ParsedType(scope.source(classOf(tree), around)));
        } else if (type.isEnum()) {
            return new ParsedValue(tree, constant(tree, type));
        } else if (type.isAnnotation()) {
            return new ParsedValue(tree, nested(tree, type));
        }
        return new ParsedValue(tree, primitive(tree, type));
    }

    private List<ParsedValue> elements(ExpressionTree tree, Class<?> type) {
        if (!(tree instanceof NewArrayTree array)) {
            return List.of(value(tree, type));
        } else if (array.getType() != null) {
            throw new NeedsCompilerException("the array " + tree);
        }
        List<ParsedValue> elements = new ArrayList<>();
        array.getInitializers().forEach(element -> elements.add(value(element, type)));
        return elements;
    }

    private static String text(ExpressionTree tree) {
        if (tree instanceof LiteralTree literal && literal.getValue() instanceof String text) {
            return text;
        } else if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            return text(sum.getLeftOperand()) + text(sum.getRightOperand());
        } else if (tree instanceof ParenthesizedTree parenthesized) {
            return text(parenthesized.getExpression());
        }
        throw new NeedsCompilerException("the text " + tree);
    }

    private static Object primitive(ExpressionTree tree, Class<?> type) {
        if (tree instanceof LiteralTree literal
                && ((type == boolean.class && literal.getValue() instanceof Boolean)
                        || (type == int.class && literal.getValue() instanceof Integer))) {
            return literal.getValue();
        }
        throw new NeedsCompilerException("the value " + tree);
    }

    private static Tree classOf(ExpressionTree tree) {
        if (tree instanceof MemberSelectTree select && select.getIdentifier().contentEquals("class")) {
            return select.getExpression();
        }
        throw new NeedsCompilerException("the class " + tree);
    }

    private NamedConstant constant(ExpressionTree tree, Class<?> type) {
        if (tree instanceof MemberSelectTree select && scope.known(select.getExpression(), around) == type) {
            String name = select.getIdentifier().toString();
            for (Object constant : type.getEnumConstants()) {
                if (constant instanceof Enum<?> known && known.name().equals(name)) {
                    return new NamedConstant(name);
                }
            }
        }
        throw new NeedsCompilerException("the constant " + tree);
    }

    private ParsedAnnotation nested(ExpressionTree tree, Class<?> type) {
        if (tree instanceof AnnotationTree annotation && scope.known(annotation.getAnnotationType(), around) == type) {
            return annotation(annotation, type);
        }
        throw new NeedsCompilerException("the annotation " + tree);
    }
}

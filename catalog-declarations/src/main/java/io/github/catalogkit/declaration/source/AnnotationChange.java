package io.github.catalogkit.declaration.source;

import io.github.catalogkit.declaration.source.ParsedAnnotation.Argument;
import io.github.catalogkit.declaration.source.ParsedAnnotation.Range;
import io.github.catalogkit.declaration.value.Annotation;
import io.github.catalogkit.declaration.value.ArrayValue;
import io.github.catalogkit.declaration.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Changes the values of an annotation in a source. An annotation as it is generated is generated anew; in any other one, only the
 * members that differ are changed.
 */
public final class AnnotationChange {

    private static final String ONLY = "value";

    /** The name of a constant or a class, and not that of an annotation or a member. */
    private static final Pattern NAME = Pattern.compile("(?<![\\w.@])(?!(?:true|false)\\b)[A-Za-z_]\\w*+(?!\\s*[(=])");

    private final ParsedSource source;
    private final Imports imports;
    private final ParsedAnnotation parsed;
    private final boolean moved;
    private final int indentation;

    /** Makes the change of an annotation; if its class is moved, other names may have another meaning or none. */
    public AnnotationChange(ParsedSource source, Imports imports, ParsedAnnotation parsed, boolean moved) {
        this.source = source;
        this.imports = imports;
        this.parsed = parsed;
        this.moved = moved;
        this.indentation = Code.column(source.text(), parsed.start());
    }

    /**
     * {@return the code of the annotation with other values}
     *
     * @param before the annotation as it would be generated before
     * @param after the annotation as it would be generated now
     */
    public String changed(Annotation before, Annotation after) {
        Snippet generated = Snippet.of(before, source.packageName(), indentation);
        if (source.text().substring(parsed.start(), parsed.end()).equals(generated.text())) {
            return imports.use(Snippet.of(after, source.packageName(), indentation));
        }
        String name = after.type().equals(before.type())
                ? source.text().substring(parsed.start(), parsed.nameEnd())
                : imports.use(Snippet.of(new Annotation(after.type(), Map.of()), source.packageName(), indentation));
        return name + arguments(before.members(), after.members());
    }

    /** Returns the arguments in parentheses. */
    private String arguments(Map<String, Value> before, Map<String, Value> after) {
        Map<String, Argument> written = new HashMap<>();
        parsed.arguments().forEach(argument -> written.put(argument.member(), argument));
        List<CommaList.Element> elements = new ArrayList<>();
        for (Argument argument : parsed.arguments()) {
            String member = argument.member();
            boolean stays = after.containsKey(member) || !before.containsKey(member);
            if (stays) {
                elements.add(CommaList.Element.kept(argument.range(), changed(argument, before, after)));
            }
        }
        int position = 0;
        for (Map.Entry<String, Value> member : after.entrySet()) {
            if (written.containsKey(member.getKey())) {
                position = 1 + indexOf(elements, written.get(member.getKey()).range());
            } else if (!member.getValue().equals(before.get(member.getKey()))) {
                elements.add(position, CommaList.Element.added(added(member.getKey(), member.getValue())));
                position++;
            }
        }
        if (elements.isEmpty()) {
            return "";
        }
        List<Range> ranges = parsed.arguments().stream().map(Argument::range).toList();
        if (ranges.isEmpty()) {
            return "(" + CommaList.joined(elements, indentation + 2 * Value.LEVEL) + ")";
        }
        int open = Code.find(source.text(), parsed.nameEnd(), '(');
        CommaList list = new CommaList(source.text(), new Range(open + 1, parsed.end() - 1), ranges);
        return "(" + list.with(elements, indentation + 2 * Value.LEVEL) + ")";
    }

    private static int indexOf(List<CommaList.Element> elements, Range range) {
        for (int index = 0; index < elements.size(); index++) {
            if (elements.get(index).range().equals(Optional.of(range))) {
                return index;
            }
        }
        return elements.size() - 1;
    }

    private String added(String member, Value value) {
        boolean alone = member.equals(ONLY) && parsed.arguments().isEmpty();
        String label = alone ? "" : member + " = ";
        return label + code(member, value, indentation + 2 * Value.LEVEL + label.length());
    }

    private String code(String member, Value value, int used) {
        return imports.use(Snippet.of(member, value, source.packageName(), indentation, used));
    }

    /** Returns an argument with its new value, if that differs. */
    private String changed(Argument argument, Map<String, Value> before, Map<String, Value> after) {
        String member = argument.member();
        boolean alone = member.equals(ONLY)
                && argument.start() == argument.value().start()
                && after.keySet().stream().anyMatch(other -> !other.equals(ONLY));
        String label = alone
                ? ONLY + " = "
                : source.text().substring(argument.start(), argument.value().start());
        Value value = after.get(member);
        String code = argument.value().in(source.text());
        boolean named = moved && NAME.matcher(Code.only(code)).find();
        if (value == null || (value.equals(before.get(member)) && !named)) {
            return label + code;
        } else if (named) {
            return label
                    + code(
                            member,
                            value,
                            Code.column(source.text(), argument.value().start()));
        }
        return label + value(argument, Optional.ofNullable(before.get(member)), value);
    }

    private String value(Argument argument, Optional<Value> before, Value after) {
        List<Range> ranges = argument.elements().orElse(List.of());
        if (ranges.isEmpty()
                || !(after instanceof ArrayValue array)
                || !(before.orElse(after) instanceof ArrayValue old)
                || old.values().size() != ranges.size()
                || array.values().size() < 2) {
            return code(
                    argument.member(),
                    after,
                    Code.column(source.text(), argument.value().start()));
        }
        List<CommaList.Element> elements = new ArrayList<>();
        int next = 0;
        for (Value value : array.values()) {
            int same = old.values().subList(next, ranges.size()).indexOf(value);
            if (same >= 0) {
                Range range = ranges.get(next + same);
                elements.add(CommaList.Element.kept(range, range.in(source.text())));
                next += same + 1;
            } else {
                elements.add(CommaList.Element.added(code(argument.member(), value, indentation + 3 * Value.LEVEL)));
            }
        }
        Range inside = new Range(
                Code.find(source.text(), argument.value().start(), '{') + 1,
                argument.value().end() - 1);
        return "{" + new CommaList(source.text(), inside, ranges).with(elements, indentation + 3 * Value.LEVEL) + "}";
    }
}

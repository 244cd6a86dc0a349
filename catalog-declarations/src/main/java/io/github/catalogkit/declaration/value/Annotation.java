package io.github.catalogkit.declaration.value;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.Map;

/** An annotation of a class, or as a value in another annotation. */
public record Annotation(ClassName type, Map<String, Value> members) implements Value {

    private static final String ONLY = "value";

    @Override
    public int width() {
        return type.simpleName().length() + "@()".length() + insideWidth();
    }

    private int insideWidth() {
        return members.entrySet().stream()
                        .mapToInt(member -> label(member.getKey()).length()
                                + member.getValue().width())
                        .sum()
                + Value.separators(members.size());
    }

    @Override
    public CodeBlock flat() {
        return CodeBlock.of("@$T($L)", type, insideFlat());
    }

    @Override
    public CodeBlock tall(int indentation) {
        return CodeBlock.of("@$T($>$>$L$<$<)", type, insideTall(indentation, ENDLESS));
    }

    /** Returns the annotation of a class. JavaPoet formats members in its own way, but not that of a single one. */
    public AnnotationSpec onClass(int indentation) {
        AnnotationSpec.Builder spec = AnnotationSpec.builder(type);
        if (!members.isEmpty()) {
            int used = indentation + type.simpleName().length() + "@(".length();
            spec.addMember(ONLY, indentation + width() <= COLUMNS ? insideFlat() : insideTall(indentation, used));
        }
        return spec.build();
    }

    private CodeBlock insideFlat() {
        return members.entrySet().stream()
                .map(member -> CodeBlock.of(
                        "$L$L", label(member.getKey()), member.getValue().flat()))
                .collect(CodeBlock.joining(", "));
    }

    /**
     * Returns the members on as few lines as they fit.
     *
     * @param used the number of columns before them in the first line
     */
    private CodeBlock insideTall(int indentation, int used) {
        int inside = indentation + 2 * LEVEL;
        CodeBlock.Builder lines = CodeBlock.builder();
        int column = used;
        String separator = "";
        for (Map.Entry<String, Value> member : members.entrySet()) {
            String label = label(member.getKey());
            Value value = member.getValue();
            int joined = column + separator.length() + label.length() + value.width();
            if (joined < COLUMNS) {
                lines.add("$L$L$L", separator, label, value.flat());
                column = joined;
            } else {
                lines.add("$L\n$L$L", separator.strip(), label, value.fitted(inside, inside + label.length()));
                column = inside + label.length() + value.width();
            }
            separator = ", ";
        }
        return lines.build();
    }

    private String label(String member) {
        return members.size() == 1 && member.equals(ONLY) ? "" : member + " = ";
    }
}

package io.github.catalogkit.declaration;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.Map;

/** An annotation of a class, or as a value in another annotation. */
record Annotation(ClassName type, Map<String, Value> members) implements Value {

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
        return CodeBlock.of("@$T($>$>$L$<$<)", type, insideTall(indentation));
    }

    /** Returns the annotation of a class. JavaPoet formats members in its own way, but not that of a single one. */
    AnnotationSpec onClass(int indentation) {
        AnnotationSpec.Builder spec = AnnotationSpec.builder(type);
        if (!members.isEmpty()) {
            spec.addMember(ONLY, indentation + width() <= COLUMNS ? insideFlat() : insideTall(indentation));
        }
        return spec.build();
    }

    private CodeBlock insideFlat() {
        return members.entrySet().stream()
                .map(member -> CodeBlock.of(
                        "$L$L", label(member.getKey()), member.getValue().flat()))
                .collect(CodeBlock.joining(", "));
    }

    private CodeBlock insideTall(int indentation) {
        int inside = indentation + 2 * LEVEL;
        return members.entrySet().stream()
                .map(member -> {
                    String label = label(member.getKey());
                    return CodeBlock.of("\n$L$L", label, member.getValue().fitted(inside, inside + label.length()));
                })
                .collect(CodeBlock.joining(","));
    }

    private String label(String member) {
        return members.size() == 1 && member.equals(ONLY) ? "" : member + " = ";
    }
}

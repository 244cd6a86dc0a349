package io.github.catalogkit.processor;

import com.palantir.javapoet.FieldSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides constants into as many as one class can make.
 *
 * <p>A class makes its constants in one method, which has at most 65,535 bytes of code (JVMS 4.7.3).
 */
final class ConstantParts {

    /** So many opened calls and further arguments fit into a method, since one takes 17 bytes of code at most. */
    private static final int STEPS = 3_500;

    private ConstantParts() {}

    /** The constants in their order, in one part where that is enough. */
    static List<List<FieldSpec>> of(List<FieldSpec> constants) {
        List<List<FieldSpec>> parts = new ArrayList<>();
        List<FieldSpec> part = new ArrayList<>();
        long steps = 0;
        for (FieldSpec constant : constants) {
            long more = steps(constant);
            if (steps + more > STEPS && !part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
                steps = 0;
            }
            part.add(constant);
            steps += more;
        }
        parts.add(part);
        return parts;
    }

    /** Rather too many than too few: commas and parentheses of texts are counted too. */
    private static long steps(FieldSpec constant) {
        return constant.initializer()
                .toString()
                .chars()
                .filter(character -> character == '(' || character == ',')
                .count();
    }
}

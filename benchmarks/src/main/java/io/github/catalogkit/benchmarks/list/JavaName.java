package io.github.catalogkit.benchmarks.list;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What classes and constants are called whose id is {@code tool-number-0}. */
final class JavaName {

    private JavaName() {}

    /** As in {@code ToolNumber0}. */
    static String ofClass(String id) {
        return Stream.of(id.split("-")).map(Vocabulary::capital).collect(Collectors.joining());
    }

    /** As in {@code TOOL_NUMBER_0}. */
    static String ofConstant(String id) {
        return id.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}

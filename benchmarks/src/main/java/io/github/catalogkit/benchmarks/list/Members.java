package io.github.catalogkit.benchmarks.list;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects the members of an annotation as its source spells them. */
final class Members {

    private final StringBuilder text = new StringBuilder();

    Members string(String name, String value) {
        return member(name, quoted(value));
    }

    Members string(String name, Optional<?> value) {
        value.ifPresent(present -> string(name, present.toString()));
        return this;
    }

    Members strings(String name, List<String> values) {
        return member(name, values.stream().map(Members::quoted).toList());
    }

    /** A member of several values; none is written where there are none. */
    Members member(String name, List<String> values) {
        return switch (values.size()) {
            case 0 -> this;
            case 1 -> member(name, values.get(0));
            default -> member(name, values.stream().collect(Collectors.joining(", ", "{", "}")));
        };
    }

    private Members member(String name, String value) {
        text.append(text.isEmpty() ? "" : ",").append("\n            ");
        text.append(name).append(" = ").append(value);
        return this;
    }

    static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

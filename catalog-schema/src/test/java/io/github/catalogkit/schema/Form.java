package io.github.catalogkit.schema;

/** How a value is written in an annotation, to follow the sentence that says what it is. */
final class Form extends Named {

    @Override
    String named(String name) {
        return "";
    }

    @Override
    public String id() {
        return "; by default made of the name of the class, so {@code ProjectCalico} is {@code project-calico}";
    }

    @Override
    public String language() {
        return ", as a BCP 47 tag such as {@code de}";
    }

    @Override
    public String inline() {
        return ", as inline Markdown";
    }

    @Override
    public String url() {
        return ": absolute, {@code http} or {@code https}";
    }

    @Override
    public String date() {
        return ": an ISO date, or only its year or month, such as {@code 2018-03}";
    }

    @Override
    public <V> String list(ValueType<V> each, boolean distinct) {
        return "";
    }
}

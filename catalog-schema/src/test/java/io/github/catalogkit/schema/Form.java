package io.github.catalogkit.schema;

/** The form of a value in an annotation, as a continuation of the property's summary. */
final class Form extends Named {

    @Override
    String named(String name) {
        return "";
    }

    @Override
    public String id() {
        return "; by default derived from the class name: {@code ProjectCalico} becomes {@code project-calico}";
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
        return ": absolute, with {@code http} or {@code https}";
    }

    @Override
    public String date() {
        return ": an ISO 8601 date, month or year, such as {@code 2018-03}";
    }

    @Override
    public <V> String oneOrMore(ValueType<V> each) {
        return each.describe(this);
    }

    @Override
    public <V> String list(ValueType<V> each, boolean distinct) {
        return "";
    }
}

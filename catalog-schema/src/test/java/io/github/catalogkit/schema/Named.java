package io.github.catalogkit.schema;

import io.github.catalogkit.model.Entry;

/** Names the types of values that lists are made of. */
abstract class Named implements Describer<String> {

    abstract String named(String name);

    @Override
    public String line() {
        return named("text");
    }

    @Override
    public String name() {
        return named("word");
    }

    @Override
    public String id() {
        return named("text");
    }

    @Override
    public String section() {
        return named("section");
    }

    @Override
    public String language() {
        return named("word");
    }

    @Override
    public String verbatim() {
        return named("text");
    }

    @Override
    public String lineStart() {
        return named("text");
    }

    @Override
    public String inline() {
        return named("inline");
    }

    @Override
    public String url() {
        return named("url");
    }

    @Override
    public String date() {
        return named("date");
    }

    @Override
    public String flag() {
        return named("flag");
    }

    @Override
    public String number(int least, int most) {
        return named("number");
    }

    @Override
    public <E extends Enum<E>> String word(WordType<E> type) {
        return named(type.name());
    }

    @Override
    public <P> String part(PartType<P> type) {
        return named(type.name());
    }

    @Override
    public <P> String oneOf(UnionType<P> type) {
        return named(type.name());
    }

    @Override
    public <V> String list(ValueType<V> each, boolean distinct) {
        return each.describe(this);
    }

    @Override
    public String relations() {
        return named("relations");
    }

    @Override
    public String entries() {
        return named("entries");
    }

    @Override
    public String sections() {
        return named("sections");
    }

    @Override
    public <E extends Entry> String entry(EntryType<E> type) {
        return named(type.kind().label());
    }
}

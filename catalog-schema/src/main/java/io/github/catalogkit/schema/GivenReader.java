package io.github.catalogkit.schema;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import java.util.Optional;

/**
 * Returns a value as it is.
 *
 * @param value the value, which has the class that the type of the property has
 */
record GivenReader(Optional<Object> value) implements ValueReader {

    @SuppressWarnings("unchecked") // a value is only given to the property that it is from, or one of the same type
    private <V> Optional<V> given() {
        return (Optional<V>) value;
    }

    @Override
    public Optional<String> line() {
        return given();
    }

    @Override
    public Optional<String> id() {
        return given();
    }

    @Override
    public Optional<String> language() {
        return given();
    }

    @Override
    public Optional<String> verbatim() {
        return given();
    }

    @Override
    public Optional<String> lineStart() {
        return given();
    }

    @Override
    public Optional<String> lineTemplate() {
        return given();
    }

    @Override
    public Optional<InlineText> inline() {
        return given();
    }

    @Override
    public Optional<WebAddress> url() {
        return given();
    }

    @Override
    public Optional<PartialDate> date() {
        return given();
    }

    @Override
    public Optional<Boolean> flag() {
        return given();
    }

    @Override
    public Optional<Integer> number(int least, int most) {
        return given();
    }

    @Override
    public <E extends Enum<E>> Optional<E> word(WordType<E> type) {
        return given();
    }

    @Override
    public <P> Optional<P> part(PartType<P> type) {
        return given();
    }

    @Override
    public <P> Optional<P> oneOf(UnionType<P> type) {
        return given();
    }

    @Override
    public <V> Optional<List<V>> list(ValueType<V> each) {
        return given();
    }

    @Override
    public Optional<List<Relation>> relations() {
        return given();
    }

    @Override
    public Optional<List<Entry>> entries() {
        return given();
    }

    @Override
    public Optional<List<Section>> sections() {
        return given();
    }

    @Override
    public <E extends Entry> Optional<E> entry(EntryType<E> type) {
        return given();
    }

    /** Does nothing, since the owner is then missing, too. */
    @Override
    public void missing() {}

    @Override
    public void refuse(MalformedValueException e) {
        throw e;
    }
}

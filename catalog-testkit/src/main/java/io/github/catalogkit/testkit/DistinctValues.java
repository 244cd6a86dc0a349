package io.github.catalogkit.testkit;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.schema.CatalogTypes;
import io.github.catalogkit.schema.EntryType;
import io.github.catalogkit.schema.EntryTypes;
import io.github.catalogkit.schema.PartType;
import io.github.catalogkit.schema.Property;
import io.github.catalogkit.schema.UnionType;
import io.github.catalogkit.schema.ValueReader;
import io.github.catalogkit.schema.ValueType;
import io.github.catalogkit.schema.WordType;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Assigns a unique value to each property in the table of {@link io.github.catalogkit.schema}, so that an exporter that confuses
 * or omits properties results in another catalog.
 */
final class DistinctValues implements ValueReader.Properties {

    /** The number of elements of each list. */
    private static final int ELEMENTS = 2;

    /** The owners of values. */
    private enum Owner {
        CATALOG,
        SECTION,
        ENTRY
    }

    /** Counts the values and choices of a whole catalog. */
    private static final class Counter {

        private int values;
        private int choices;

        int next() {
            return ++values;
        }

        <T> T nextOf(List<? extends T> choice) {
            return choice.get(choices++ % choice.size());
        }
    }

    private final Counter counter;
    private final UnaryOperator<String> texts;
    private final Owner owner;
    private String title = "";

    private DistinctValues(Counter counter, UnaryOperator<String> texts, Owner owner) {
        this.counter = counter;
        this.texts = texts;
        this.owner = owner;
    }

    static Catalog catalog() {
        return catalog(UnaryOperator.identity());
    }

    /** Returns a catalog whose plain and inline texts are the results of {@code texts} for those of {@link #catalog()}. */
    static Catalog catalog(UnaryOperator<String> texts) {
        return CatalogTypes.CATALOG
                .readProperties(new DistinctValues(new Counter(), texts, Owner.CATALOG))
                .orElseThrow();
    }

    @Override
    public ValueReader at(Property<?, ?> property) {
        return new Value(property);
    }

    private final class Value implements ValueReader {

        private final Property<?, ?> property;

        Value(Property<?, ?> property) {
            this.property = property;
        }

        private String text() {
            return property.name() + " " + counter.next();
        }

        private String slug() {
            return "id-" + counter.next();
        }

        /**
         * Returns a text; a family name must be the start or the end of the name, as in {@link #text}, and a suffix may have
         * several parts, of which citations omit degrees.
         */
        @Override
        public Optional<String> line() {
            String line = switch (property.name()) {
                case "family" -> "name";
                case "suffix" -> text();
                case "citationKey" -> text().replace(' ', '-');
                default -> texts.apply(text());
            };
            if (property.name().equals("title")) {
                title = line;
            }
            return Optional.of(line);
        }

        @Override
        public Optional<String> id() {
            return Optional.of(slug());
        }

        @Override
        public Optional<String> language() {
            return Optional.of("en-x-" + counter.next());
        }

        @Override
        public Optional<String> verbatim() {
            return Optional.of(text() + "\n");
        }

        @Override
        public Optional<String> lineStart() {
            return Optional.of(text() + " ");
        }

        @Override
        public Optional<String> lineTemplate() {
            return Optional.of(text() + " {title}");
        }

        @Override
        public Optional<InlineText> inline() {
            if (property.name().equals("formattedTitle")) {
                return Optional.of(InlineText.of(InlineText.emphasis(InlineText.text(title))));
            }
            return Optional.of(InlineText.of(
                    InlineText.text(texts.apply(text()) + ", "),
                    InlineText.strong(InlineText.emphasis(InlineText.text(texts.apply(text())))),
                    InlineText.text(", "),
                    InlineText.link("https://example.org/" + counter.next(), InlineText.code(texts.apply(text())))));
        }

        @Override
        public Optional<WebAddress> url() {
            return Optional.of(WebAddress.of("https://example.org/" + counter.next()));
        }

        @Override
        public Optional<PartialDate> date() {
            return Optional.of(PartialDate.of(1000 + counter.next() + "-03-04"));
        }

        @Override
        public Optional<Boolean> flag() {
            return Optional.of(true);
        }

        @Override
        public Optional<Integer> number(int least, int most) {
            return Optional.of(Math.min(10 + counter.next(), most));
        }

        /** Returns a word other than the default, which is never the last one. */
        @Override
        public <E extends Enum<E>> Optional<E> word(WordType<E> type) {
            E[] words = type.words().getEnumConstants();
            return Optional.of(words[words.length - 1]);
        }

        @Override
        public <P> Optional<P> part(PartType<P> type) {
            return type.readProperties(DistinctValues.this);
        }

        @Override
        public <P> Optional<P> oneOf(UnionType<P> type) {
            return part(counter.<PartType<? extends P>>nextOf(type.types())).map(part -> part);
        }

        @Override
        public <V> Optional<List<V>> list(ValueType<V> each) {
            return times(() -> each.read(this).orElseThrow());
        }

        private <V> Optional<List<V>> times(Supplier<V> each) {
            return Optional.of(Stream.generate(each).limit(ELEMENTS).toList());
        }

        @Override
        public Optional<List<Relation>> relations() {
            return Optional.of(Stream.of(RelationKind.values())
                    .map(kind -> new Relation(kind, slug()))
                    .toList());
        }

        @Override
        public Optional<List<Entry>> entries() {
            return Optional.of(
                    owner == Owner.ENTRY
                            ? List.of(bareEntry())
                            : EntryTypes.all().stream().map(this::fullEntry).toList());
        }

        private Entry bareEntry() {
            return Resource.of(
                    EntryDetails.of(slug(), text()).url(url().orElseThrow()).build());
        }

        private Entry fullEntry(EntryType<?> type) {
            return entry(type).orElseThrow();
        }

        @Override
        public Optional<List<Section>> sections() {
            return times(() -> owner == Owner.SECTION ? Section.of(slug(), text()) : fullSection());
        }

        private Section fullSection() {
            return CatalogTypes.SECTION
                    .readProperties(new DistinctValues(counter, texts, Owner.SECTION))
                    .orElseThrow();
        }

        @Override
        public <E extends Entry> Optional<E> entry(EntryType<E> type) {
            return type.read(new DistinctValues(counter, texts, Owner.ENTRY));
        }

        @Override
        public void missing() {
            throw new IllegalStateException("there is no value of " + property.name());
        }

        @Override
        public void refuse(MalformedValueException e) {
            throw new IllegalStateException("the value of " + property.name() + " " + e.getMessage(), e);
        }
    }
}

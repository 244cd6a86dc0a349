package io.github.catalogkit.app.edit;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.schema.EntryType;
import io.github.catalogkit.schema.PartType;
import io.github.catalogkit.schema.TextValueReader;
import io.github.catalogkit.schema.UnionType;
import io.github.catalogkit.schema.ValueType;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a value that a user writes as text. The elements of a list are separated by commas; parts are written as {@link PartText}
 * describes.
 *
 * @param catalog the catalog of the entry
 * @param entryUrl the URL of the entry, which a link without one has
 * @param property the name of the property
 * @param text the text; absent if a part does not have the value
 */
record TextValue(Catalog catalog, Optional<WebAddress> entryUrl, String property, Optional<String> text)
        implements TextValueReader {

    @Override
    public <T> Optional<T> parsed(Function<String, T> parser) {
        return text.map(written -> {
            try {
                return parser.apply(written);
            } catch (MalformedValueException e) {
                throw error(e);
            }
        });
    }

    private UserErrorException error(MalformedValueException e) {
        return UserErrorException.request(property + " \"" + text.orElse("") + "\" " + e.getMessage());
    }

    private UserErrorException unsupported() {
        return UserErrorException.request(
                "\"" + property + "\" cannot be set here; change it in the class of the entry");
    }

    TextValue element(String element) {
        return new TextValue(catalog, entryUrl, property, Optional.of(element));
    }

    TextValue member(String member, Optional<String> value) {
        return new TextValue(catalog, entryUrl, property + "." + member, value);
    }

    @Override
    public Optional<String> section() {
        return text.map(name -> SectionPath.find(catalog, name).section().id());
    }

    @Override
    public Optional<InlineText> inline() {
        return parsed(InlineMarkdown::parse);
    }

    @Override
    public Optional<Boolean> flag() {
        return parsed(text -> {
            if (text.equals("true") || text.equals("false")) {
                return text.equals("true");
            }
            throw new MalformedValueException("is not true or false", "write \"true\" or \"false\"");
        });
    }

    @Override
    public Optional<Integer> number(int least, int most) {
        return parsed(text -> {
            try {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // reported below, as a number that is out of range
            }
            throw new MalformedValueException(
                    "is not a valid number", "write a whole number from " + least + " to " + most);
        });
    }

    @Override
    public <P> Optional<P> part(PartType<P> type) {
        return text.map(written -> read(type, PartText.of(this, type, written)));
    }

    /** Reads a part of the type whose required member the text names, or of the first type. */
    @Override
    public <P> Optional<P> oneOf(UnionType<P> type) {
        return text.map(written -> {
            PartType<? extends P> part = type.typeWith(name -> PartText.names(written, name));
            return read(part, PartText.of(this, part, written));
        });
    }

    private <P> P read(PartType<P> type, PartText members) {
        try {
            return type.readProperties(members).orElseThrow(() -> members.incomplete(type));
        } catch (MalformedValueException e) {
            throw error(e);
        }
    }

    @Override
    public <V> Optional<List<V>> list(ValueType<V> each) {
        return text.map(written -> {
            List<V> values = new ArrayList<>();
            Separated.by(',', written)
                    .forEach(element -> each.read(element(element)).ifPresent(values::add));
            return values.stream().distinct().toList();
        });
    }

    @Override
    public Optional<List<Relation>> relations() {
        throw unsupported();
    }

    @Override
    public Optional<List<Entry>> entries() {
        throw unsupported();
    }

    @Override
    public Optional<List<Section>> sections() {
        throw unsupported();
    }

    @Override
    public <E extends Entry> Optional<E> entry(EntryType<E> type) {
        throw unsupported();
    }

    /** Does nothing, since the part is then missing, too. */
    @Override
    public void missing() {}

    @Override
    public void refuse(MalformedValueException e) {
        throw error(e);
    }
}

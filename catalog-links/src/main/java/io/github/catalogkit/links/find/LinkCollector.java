package io.github.catalogkit.links.find;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.schema.PartType;
import io.github.catalogkit.schema.Property;
import io.github.catalogkit.schema.ValueType;
import io.github.catalogkit.schema.ValueWriter;
import io.github.catalogkit.schema.WordType;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.WebAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the URLs in the values of one part of a catalog, with the paths of the values. */
final class LinkCollector implements ValueWriter {

    private final Node node;
    private final Map<String, FoundLink> links = new LinkedHashMap<>();
    private String around = "";
    private String path = "";

    LinkCollector(Node node) {
        this.node = node;
    }

    List<FoundLink> links() {
        return List.copyOf(links.values());
    }

    private void add(WebAddress url) {
        add(url.value());
    }

    private void add(String url) {
        links.putIfAbsent(url, new FoundLink(node, path, url));
    }

    private static Optional<WebAddress> url(String text) {
        try {
            return Optional.of(WebAddress.of(text));
        } catch (MalformedValueException e) {
            return Optional.empty();
        }
    }

    @Override
    public void property(Property<?, ?> property) {
        path = around.isEmpty() ? property.name() : around + "." + property.name();
    }

    /** Adds a line that is a URL, such as the path of an image. */
    @Override
    public void line(String value) {
        if (value.regionMatches(true, 0, "http", 0, 4) && value.indexOf(' ') < 0) {
            url(value).ifPresent(this::add);
        }
    }

    /** Adds valid URLs, and link destinations that should be, or that are not of the web. */
    @Override
    public void verbatim(String value) {
        for (UrlScanner.Found found : UrlScanner.scan(value)) {
            url(found.url()).ifPresentOrElse(this::add, () -> {
                if (found.isDestination()) {
                    add(found.url());
                }
            });
        }
        LocalScanner.scan(value).forEach(this::add);
    }

    @Override
    public void url(WebAddress value) {
        add(value);
    }

    @Override
    public void inline(InlineText value) {
        addAll(value.parts());
        value.markdown().map(LocalScanner::scan).orElseGet(List::of).forEach(this::add);
    }

    private void addAll(List<Inline> parts) {
        for (Inline part : parts) {
            if (part instanceof Inline.Link link) {
                add(link.address());
                addAll(link.parts());
            } else if (part instanceof Inline.Emphasis emphasis) {
                addAll(emphasis.parts());
            } else if (part instanceof Inline.Strong strong) {
                addAll(strong.parts());
            }
        }
    }

    @Override
    public <P> void part(PartType<P> type, P value) {
        String outer = around;
        around = path;
        type.writeProperties(value, this);
        path = around;
        around = outer;
    }

    @Override
    public <V> void list(ValueType<V> each, List<V> values) {
        String list = path;
        for (int index = 0; index < values.size(); index++) {
            path = list + "[" + index + "]";
            each.write(values.get(index), this);
        }
        path = list;
    }

    @Override
    public void date(PartialDate value) {}

    @Override
    public void flag(boolean value) {}

    @Override
    public void number(int value) {}

    @Override
    public <E extends Enum<E>> void word(WordType<E> type, E value) {}

    @Override
    public void relations(List<Relation> values) {}

    @Override
    public void entries(List<Entry> values) {}

    @Override
    public void sections(List<Section> values) {}

    @Override
    public void entry(Entry value) {}
}

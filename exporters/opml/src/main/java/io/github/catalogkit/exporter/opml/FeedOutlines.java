package io.github.catalogkit.exporter.opml;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Writes a subscription for each entry with a feed, in the outlines of its sections.
 *
 * <p>Feed readers import the outline around a subscription as a folder. So subscriptions are not nested, and a section without
 * feeds has no outline.
 */
final class FeedOutlines implements Walk.Visitor {

    private final OpmlWriter opml;
    private final EntryOutline entries;

    /** The enclosing sections without an outline yet, since they have had no feed so far. */
    private final Deque<Section> waiting = new ArrayDeque<>();

    FeedOutlines(OpmlWriter opml, EntryOutline entries) {
        this.opml = opml;
        this.entries = entries;
    }

    @Override
    public void enter(Node node, boolean holds) throws XMLStreamException {
        if (node instanceof Section section) {
            waiting.addLast(section);
            return;
        }
        Optional<Outline> subscription = entries.subscription((Entry) node);
        if (subscription.isPresent()) {
            openSections();
            opml.write(subscription.get());
        }
    }

    @Override
    public void leave(Node node, boolean holds) throws XMLStreamException {
        if (node instanceof Section && waiting.pollLast() == null) {
            opml.close();
        }
    }

    private void openSections() throws XMLStreamException {
        while (!waiting.isEmpty()) {
            String title = waiting.removeFirst().title();
            opml.open(Outline.of(title).with("title", title));
        }
    }
}

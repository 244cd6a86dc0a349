package io.github.catalogkit.exporter.opml;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The feeds of a list: a subscription for each entry that has one, within outlines for its sections.
 *
 * <p>A feed reader takes the outline around a subscription for its folder. So subscriptions do not nest, and a section
 * without one has no outline.
 */
final class FeedOutlines implements Walk.Visitor {

    private final OpmlWriter opml;

    /** The sections around the place where the walk is whose outlines are not begun, as no feed has come up in them. */
    private final Deque<Section> waiting = new ArrayDeque<>();

    FeedOutlines(OpmlWriter opml) {
        this.opml = opml;
    }

    @Override
    public void enter(Node node, boolean holds) throws XMLStreamException {
        if (node instanceof Section section) {
            waiting.addLast(section);
            return;
        }
        Optional<Outline> subscription = EntryOutline.subscription((Entry) node);
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

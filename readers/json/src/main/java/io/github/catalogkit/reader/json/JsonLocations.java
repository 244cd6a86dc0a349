package io.github.catalogkit.reader.json;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.TextRange;
import io.github.catalogkit.source.Reading;
import java.util.List;
import java.util.Optional;

/**
 * The locations of a catalog's parts in the document from which it was read, and the edits of the document. The document is parsed
 * again when a part is located for the first time, so a program that locates nothing only keeps its bytes.
 */
final class JsonLocations implements Reading.Locations {

    private final byte[] document;
    private final Catalog catalog;
    private volatile Optional<NodeIndex> index = Optional.empty();

    JsonLocations(byte[] document, Catalog catalog) {
        this.document = document;
        this.catalog = catalog;
    }

    @Override
    public Optional<TextRange> range(Node node, String member) {
        return index().find(node).map(object -> object.range(MemberPath.of(node, member)));
    }

    @Override
    public Optional<TextRange> range(Node node, String member, Edit edit) {
        return edit instanceof Edit.Replace replace
                ? index().find(node).flatMap(object -> object.range(MemberPath.of(node, member), replace))
                : Optional.empty();
    }

    @Override
    public Optional<Edit.OfText> edit(Node node, String member, Edit edit) {
        List<String> path = MemberPath.of(node, member);
        return index().find(node).flatMap(object -> {
            if (edit instanceof Edit.Replace replace) {
                return object.replace(path, replace);
            } else if (edit instanceof Edit.Assign assign) {
                return object.assign(assign);
            }
            return edit instanceof Edit.Split split ? object.split(path, split) : Optional.empty();
        });
    }

    private NodeIndex index() {
        Optional<NodeIndex> known = index;
        if (known.isEmpty()) {
            known = Optional.of(NodeIndex.of(document, catalog));
            index = known;
        }
        return known.get();
    }
}

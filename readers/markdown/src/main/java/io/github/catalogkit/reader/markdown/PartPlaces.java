package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.model.Node;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.source.Place;
import io.github.catalogkit.source.Reading;
import java.util.IdentityHashMap;
import java.util.Optional;

/** Where the parts of the catalogue stand on the page. */
final class PartPlaces implements Reading.Places {

    private final SourceText source;
    private final IdentityHashMap<Node, Part> parts;

    PartPlaces(SourceText source, IdentityHashMap<Node, Part> parts) {
        this.source = source;
        this.parts = parts;
    }

    @Override
    public Optional<Place> of(Node node, String member) {
        return Optional.ofNullable(parts.get(node)).map(part -> source.place(offset(part, member)));
    }

    private static int offset(Part part, String member) {
        return part.fields
                .filter(fields -> !member.isEmpty())
                .map(fields -> member.equals("url") ? fields.urlStart() : fields.titleStart())
                .orElse(part.start);
    }
}

package io.github.catalogkit.declaration;

import io.github.catalogkit.model.Imprint;
import java.util.Optional;

/** Writes what a catalogue says of itself as a publication. */
final class ImprintAnnotation {

    private ImprintAnnotation() {}

    /** The imprint, unless it says nothing. */
    static Optional<Annotation> of(Imprint imprint, Members catalog) {
        Members members = catalog.within();
        members.values("maintainers", AuthorAnnotation.of(imprint.maintainers(), members))
                .text("homepage", imprint.homepage())
                .text("created", imprint.created())
                .text("updated", imprint.updated())
                .text("licence", imprint.licence())
                .text("language", imprint.language());
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(members.of(io.github.catalogkit.annotation.Imprint.class));
    }
}

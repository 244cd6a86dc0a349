package io.github.catalogkit.processor;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.LabelledLink;
import io.github.catalogkit.model.LinkedEntry;
import io.github.catalogkit.model.RareDetails;
import io.github.catalogkit.model.Status;
import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.text.InlineText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;

/**
 * Makes the details of an entry.
 *
 * <p>What is malformed has been told at its value; a stand-in takes its place, so that the rest can be checked and the
 * registry can be written, and the one mistake is not drowned in others that only follow from it.
 */
final class DetailsMaker {

    private final ValueReader values;
    private final LayoutReader layouts;
    private final Identities identities;
    private final AuthorReader authors;
    private final RelationReader relations;

    DetailsMaker(
            ValueReader values,
            LayoutReader layouts,
            Identities identities,
            AuthorReader authors,
            RelationReader relations) {
        this.values = values;
        this.layouts = layouts;
        this.identities = identities;
        this.authors = authors;
        this.relations = relations;
    }

    EntryDetails make(EntryDeclaration declaration, List<Entry> held) {
        Members members = declaration.members();
        return new EntryDetails(
                identities.of(members),
                values.title(members, "title")
                        .orElse(members.element().getSimpleName().toString()),
                address(declaration),
                values.inline(members, "description").orElse(InlineText.empty()),
                authors.read(members, "authors"),
                values.date(members, "published"),
                values.lines(members, "tags"),
                new RareDetails(
                        values.inline(members, "before").orElse(InlineText.empty()),
                        values.inline(members, "after").orElse(InlineText.empty()),
                        values.date(members, "accessed"),
                        values.language(members, "language"),
                        links(members),
                        relations.read(members),
                        values.address(members, "feed"),
                        members.constant("status").map(Status::valueOf).orElse(Status.ACTIVE),
                        values.line(members, "statusReason"),
                        values.lines(members, "formerIds"),
                        held,
                        layouts.read(members.element())));
    }

    private Optional<WebAddress> address(EntryDeclaration declaration) {
        Optional<WebAddress> address = values.address(declaration.members(), "url");
        boolean required = LinkedEntry.class.isAssignableFrom(declaration.kind().type());
        return address.isEmpty() && required
                ? Optional.of(WebAddress.of("https://malformed.invalid/" + identities.of(declaration.members())))
                : address;
    }

    private List<LabelledLink> links(Members entry) {
        List<LabelledLink> links = new ArrayList<>();
        for (AnnotationValue value : entry.values("links")) {
            entry.annotationOf(value).flatMap(this::link).ifPresent(links::add);
        }
        return links;
    }

    private Optional<LabelledLink> link(Members link) {
        Optional<String> label = values.line(link, "label");
        Optional<WebAddress> address = values.address(link, "url");
        return label.isPresent() && address.isPresent()
                ? Optional.of(new LabelledLink(label.get(), address.get()))
                : Optional.empty();
    }
}

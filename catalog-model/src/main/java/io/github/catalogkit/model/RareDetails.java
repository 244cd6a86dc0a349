package io.github.catalogkit.model;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Identifier;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.PublicationDetails;
import io.github.catalogkit.value.Slug;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Status;
import java.util.List;
import java.util.Optional;

/** Rarely used properties. Entries without any share one instance, which saves memory in large catalogs. */
record RareDetails(
        InlineText before,
        InlineText after,
        Optional<PartialDate> accessed,
        List<String> languages,
        List<LabeledLink> links,
        List<Relation> relations,
        Optional<WebAddress> feed,
        Status status,
        Optional<String> statusReason,
        List<String> formerIds,
        Optional<String> subtitle,
        InlineText formattedTitle,
        List<String> aliases,
        InlineText abstractText,
        boolean andOthers,
        List<Identifier> identifiers,
        PublicationDetails publicationDetails,
        Optional<String> citationKey,
        Optional<Image> image,
        List<Fact> facts,
        Optional<PartialDate> added,
        Optional<PartialDate> statusSince,
        List<String> alsoIn,
        List<Entry> entries,
        Layout layout) {

    static final RareDetails NONE = new RareDetails(new EntryDetailsBuilder("none", ""));

    RareDetails(EntryDetailsBuilder builder) {
        this(
                builder.before,
                builder.after,
                builder.accessed,
                PlainText.normalize(builder.language),
                List.copyOf(builder.links),
                List.copyOf(builder.relations),
                builder.feed,
                builder.status,
                PlainText.normalize(builder.statusReason),
                PlainText.normalize(builder.formerIds),
                PlainText.normalize(builder.subtitle),
                builder.formattedTitle,
                PlainText.normalize(builder.aliases),
                builder.abstractText,
                builder.andOthers,
                List.copyOf(builder.identifiers),
                builder.publicationDetails,
                PlainText.normalize(builder.citationKey),
                builder.image,
                List.copyOf(builder.facts),
                builder.added,
                builder.statusSince,
                builder.alsoIn.stream().map(Slug::require).toList(),
                List.copyOf(builder.entries),
                builder.layout);
    }

    EntryDetailsBuilder copyTo(EntryDetailsBuilder builder) {
        accessed.ifPresent(builder::accessed);
        feed.ifPresent(builder::feed);
        statusReason.ifPresent(builder::statusReason);
        subtitle.ifPresent(builder::subtitle);
        citationKey.ifPresent(builder::citationKey);
        image.ifPresent(builder::image);
        added.ifPresent(builder::added);
        statusSince.ifPresent(builder::statusSince);
        return builder.before(before)
                .after(after)
                .language(languages)
                .links(links)
                .relations(relations)
                .status(status)
                .formerIds(formerIds)
                .formattedTitle(formattedTitle)
                .aliases(aliases)
                .abstractText(abstractText)
                .andOthers(andOthers)
                .identifiers(identifiers)
                .publicationDetails(publicationDetails)
                .facts(facts)
                .alsoIn(alsoIn)
                .entries(entries)
                .layout(layout);
    }
}

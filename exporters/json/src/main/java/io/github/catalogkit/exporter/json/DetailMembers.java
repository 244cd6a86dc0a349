package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is written of an entry of any kind, but for its layout and the entries that it holds. */
final class DetailMembers {

    static final Words<Status> STATUSES =
            Words.of("status", status -> status.name().toLowerCase(Locale.ROOT), Status.values());

    static final List<Member<EntryDetails, ?>> ALL = List.of(
            Member.required("id", "The identity, unique among the entries.", Text.ID, EntryDetails::id),
            Member.required("title", "The title in one line of plain text.", Text.PLAIN, EntryDetails::title),
            Member.optional("url", "The web address.", Text.URL, EntryDetails::url),
            InlineMembers.member("before", "Words of the list in front of the title.", EntryDetails::before),
            InlineMembers.member(
                    "after", "Words of the list that carry on the title as one phrase.", EntryDetails::after),
            InlineMembers.member("description", "What the list says of it.", EntryDetails::description),
            Member.several(
                    "authors", "Who made it, in the order of the credits.", AuthorForm.AUTHOR, EntryDetails::authors),
            Member.optional("published", "When it was published.", Text.DATE, EntryDetails::published),
            Member.optional("accessed", "When the maintainer last looked at it.", Text.DATE, EntryDetails::accessed),
            Member.optional(
                    "language",
                    "The BCP 47 tag of its language, if it differs from that of the list.",
                    Text.PLAIN,
                    EntryDetails::language),
            Member.distinct("tags", "Words to find it by, each once.", Text.PLAIN, EntryDetails::tags),
            Member.several("links", "Further links.", PartMembers.LINK, EntryDetails::links),
            Member.several(
                    "relations",
                    "Relations to other entries of the catalogue.",
                    PartMembers.RELATION,
                    EntryDetails::relations),
            Member.optional("feed", "The address of its RSS or Atom feed.", Text.URL, EntryDetails::feed),
            Member.optional(
                    "status",
                    "Whether it is still kept up; active if left out.",
                    STATUSES,
                    details -> Optional.of(details.status()).filter(status -> status != Status.ACTIVE)),
            Member.optional(
                    "statusReason",
                    "Why it is no longer kept up, in plain text.",
                    Text.PLAIN,
                    EntryDetails::statusReason),
            Member.several(
                    "formerIds",
                    "Identities that it had before, by which it can still be found.",
                    Text.PLAIN,
                    EntryDetails::formerIds));

    private DetailMembers() {}
}

package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Event;
import io.github.catalogkit.model.LabelledLink;
import io.github.catalogkit.model.Picture;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import java.util.List;

/** What is written of the small things that an entry has. */
final class PartMembers {

    static final Words<RelationKind> RELATIONS =
            Words.of("kind of relation", RelationKind::member, RelationKind.values());

    static final Definition<LabelledLink> LINK = new Definition<>(
            "link",
            "A further link.",
            new ObjectForm<>(List.of(
                    Member.required("label", "What the link leads to.", Text.PLAIN, LabelledLink::label),
                    Member.required("url", "Where it leads.", Text.URL, LabelledLink::address))));

    static final Definition<Relation> RELATION = new Definition<>(
            "relation",
            "A relation to another entry of the catalogue.",
            new ObjectForm<>(List.of(
                    Member.required(
                            "kind",
                            "What that entry is to this one: worth a look too, its successor, what it is built on, what it"
                                    + " works with, what it is a part of, what it deals with.",
                            RELATIONS,
                            Relation::kind),
                    Member.required("target", "The id of that entry.", Text.ID, Relation::target))));

    static final Definition<Event> EVENT = new Definition<>(
            "event",
            "Where something was presented.",
            new ObjectForm<>(List.of(
                    Member.required("name", "The name without year or place.", Text.PLAIN, Event::name),
                    Member.optional("date", "When it took place.", Text.DATE, Event::date),
                    Member.optional("place", "Where it took place.", Text.PLAIN, Event::place))));

    static final Definition<Picture> PICTURE = new Definition<>(
            "picture",
            "A picture.",
            new ObjectForm<>(List.of(
                    Member.required(
                            "path", "A web address, or a path relative to the list.", Text.PLAIN, Picture::path),
                    Member.required(
                            "description",
                            "What it shows, for those who cannot see it.",
                            Text.PLAIN,
                            Picture::description))));

    private PartMembers() {}
}

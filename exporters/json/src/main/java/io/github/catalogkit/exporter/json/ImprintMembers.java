package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Imprint;
import java.util.List;

/** What is written of what a catalogue says of itself. */
final class ImprintMembers {

    static final Definition<Imprint> IMPRINT = new Definition<>(
            "imprint",
            "What a catalogue says of itself as a publication.",
            new ObjectForm<>(List.of(
                    Member.several("maintainers", "Who keeps the list.", AuthorForm.AUTHOR, Imprint::maintainers),
                    Member.optional("homepage", "Where the list itself is published.", Text.URL, Imprint::homepage),
                    Member.optional("created", "When it was first published.", Text.DATE, Imprint::created),
                    Member.optional("updated", "When its content was last changed.", Text.DATE, Imprint::updated),
                    Member.optional(
                            "licence",
                            "The licence of the list as an SPDX expression such as CC0-1.0.",
                            Text.PLAIN,
                            Imprint::licence),
                    Member.optional(
                            "language",
                            "The BCP 47 tag of the language that the list is written in.",
                            Text.PLAIN,
                            Imprint::language))));

    private ImprintMembers() {}
}

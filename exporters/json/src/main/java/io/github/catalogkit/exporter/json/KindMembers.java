package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.LinkedEntry;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * The members that only the entries of one kind have.
 *
 * @param kind the kind
 * @param type the record of the kind
 * @param description what an entry of the kind is, in a sentence
 * @param members the members in their order
 */
record KindMembers<E extends Entry>(Kind kind, Class<E> type, String description, List<Member<E, ?>> members)
        implements Described {

    /** Writes the members of an entry of this kind. */
    void write(Entry entry, JsonGenerator json) {
        Member.write(members, type.cast(entry), json);
    }

    @Override
    public void describe(SchemaWriter schema) {
        schema.reference(kind.label(), description, this::describeMembers);
    }

    private void describeMembers(SchemaWriter schema) {
        schema.properties(
                Stream.concat(Stream.of(kindMember()), members.stream()).toList());
        schema.words("required", LinkedEntry.class.isAssignableFrom(type) ? List.of("kind", "url") : List.of("kind"));
    }

    /** The member that tells this kind from others. */
    Member<E, Kind> kindMember() {
        return Member.required("kind", "The kind of the entry.", new Constant<>(Kinds.WORDS, kind), Entry::kind);
    }
}

package io.github.catalogkit.app.edit;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.schema.PartType;
import io.github.catalogkit.schema.PartTypes;
import io.github.catalogkit.schema.Property;
import io.github.catalogkit.schema.ValueReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The members of a part that a user writes as text, separated by semicolons: first the required value, then others with their names,
 * as in {@code Jane Doe; role=editor}. Two required values have an equals sign between them: {@code Docs=https://example.org/}.
 *
 * @param owner the reader of the part
 * @param text the text of the part
 * @param members the texts of the members by their names
 */
record PartText(TextValue owner, String text, Map<String, String> members) implements ValueReader.Properties {

    static PartText of(TextValue owner, PartType<?> type, String text) {
        Map<String, String> members = new LinkedHashMap<>();
        for (String member : Separated.by(';', text)) {
            if (type.properties().stream().anyMatch(property -> names(member, property.name()))) {
                put(member, members);
            } else if (members.isEmpty()) {
                putRequired(type, member, members);
            } else {
                throw UserErrorException.request(owner.property() + " \"" + text + "\" has the unknown member \""
                        + member + "\"; write NAME=VALUE with one of " + memberNames(type));
            }
        }
        return new PartText(owner, text, members);
    }

    /** Returns whether a text starts with the name of a member. */
    static boolean names(String text, String member) {
        int equals = text.indexOf('=');
        return equals > 0 && text.substring(0, equals).strip().equals(member);
    }

    private static void put(String member, Map<String, String> members) {
        int equals = member.indexOf('=');
        members.put(
                member.substring(0, equals).strip(),
                member.substring(equals + 1).strip());
    }

    private static void putRequired(PartType<?> type, String text, Map<String, String> members) {
        List<String> required = required(type);
        int equals = required.size() == 2 ? text.indexOf('=') : -1;
        if (required.isEmpty()) {
            throw UserErrorException.request(
                    "\"" + text + "\" has no name; write NAME=VALUE with one of " + memberNames(type));
        } else if (equals < 0) {
            members.put(required.get(0), text);
        } else {
            members.put(required.get(0), text.substring(0, equals).strip());
            members.put(required.get(1), text.substring(equals + 1).strip());
        }
    }

    private static List<String> required(PartType<?> type) {
        return type.properties().stream()
                .filter(Property::isMadeWith)
                .<String>map(Property::name)
                .toList();
    }

    private static String memberNames(PartType<?> type) {
        return type.properties().stream().map(Property::name).collect(Collectors.joining(", "));
    }

    /** Returns the error that a required value is missing. */
    UserErrorException incomplete(PartType<?> type) {
        return UserErrorException.request(owner.property() + " \"" + text + "\" is incomplete; write "
                + String.join("=", required(type)).toUpperCase(Locale.ROOT));
    }

    @Override
    public ValueReader at(Property<?, ?> property) {
        Optional<String> member = Optional.ofNullable(members.get(property.name()));
        boolean isLink = PartTypes.LINK.properties().contains(property);
        return owner.member(
                property.name(),
                isLink && property.presence() == Property.Presence.INFERRED
                        ? member.or(() -> owner.entryUrl().map(Object::toString))
                        : member);
    }
}

package io.github.catalogkit.exporter.hayagriva;

import io.github.catalogkit.citation.Name;
import io.github.catalogkit.yaml.YamlMapping;
import io.github.catalogkit.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Authors: a text such as {@code Lovelace, Ada}, or a mapping of the parts of a name that Hayagriva would split elsewhere.
 * It splits a text at commas, and a family name after its last lowercase word.
 */
final class PersonNames {

    private static final Pattern SPLIT = Pattern.compile(",|(?:^|\\s)['’]?\\p{Ll}");

    private PersonNames() {}

    static void put(YamlMapping fields, String field, List<Name> names) {
        if (names.size() == 1 && isText(names.get(0))) {
            fields.put(field, text(names.get(0)));
        } else {
            YamlSequence authors = new YamlSequence();
            for (Name name : names) {
                if (isText(name)) {
                    authors.add(text(name));
                } else {
                    authors.add(parts(name));
                }
            }
            fields.put(field, authors);
        }
    }

    private static boolean isText(Name name) {
        return !SPLIT.matcher(name.fullFamily()).find()
                && name.given().indexOf(',') < 0
                && name.suffix().indexOf(',') < 0;
    }

    private static String text(Name name) {
        return Stream.of(name.family(), name.suffix(), name.given())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static YamlMapping parts(Name name) {
        return new YamlMapping()
                .put("name", name.family())
                .put("given-name", part(name.given()))
                .put("prefix", part(name.particles()))
                .put("suffix", part(name.suffix()));
    }

    private static Optional<String> part(String text) {
        return Optional.of(text).filter(known -> !known.isEmpty());
    }
}

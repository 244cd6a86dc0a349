package io.github.catalogkit.exporter.cff;

import io.github.catalogkit.yaml.YamlMapping;
import io.github.catalogkit.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Licenses of a citation file: an identifier of SPDX, or several of which users choose one. */
final class Licenses {

    /** What one license is called; a plus is part of the older identifiers of GNU licenses only. */
    private static final Pattern IDENTIFIER =
            Pattern.compile("(?!LicenseRef-|DocumentRef-)[A-Za-z0-9.-]+|L?GPL-[0-9.]+\\+");

    private static final Pattern CHOICE = Pattern.compile("\\s+OR\\s+");

    private static final Pattern PARENTHESES = Pattern.compile("^\\s*\\(([^()]*)\\)\\s*$");

    private Licenses() {}

    /** Adds the licenses of an SPDX expression (SPDX 3.0, annex B), unless it is one that the format cannot express. */
    static void put(YamlMapping file, Optional<String> expression) {
        List<String> identifiers =
                expression.stream().flatMap(Licenses::choices).distinct().toList();
        if (identifiers.stream().allMatch(id -> IDENTIFIER.matcher(id).matches())) {
            if (identifiers.size() == 1) {
                file.put("license", identifiers.get(0));
            } else {
                file.put("license", YamlSequence.of(identifiers));
            }
        }
    }

    private static Stream<String> choices(String expression) {
        return CHOICE.splitAsStream(PARENTHESES.matcher(expression).replaceFirst("$1"));
    }
}

package io.github.catalogkit.rule.citation;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.text.WordList;
import io.github.catalogkit.vocabulary.Severity;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A license is a valid SPDX expression (SPDX 3.0, annex B). */
public final class License extends AbstractRule {

    /** Parentheses, operators and identifiers; an exception follows WITH. */
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(?<operator>[()]|AND\\b|OR\\b|WITH\\s+[\\w.-]+)|(?<id>[\\w.:-]+\\+?))\\s*");

    private static final Pattern GNU =
            Pattern.compile("(?i)(?:gnu )?(a|l)?gpl(?: license)?[ -]?v?([1-3](?:\\.[01])?)(\\+)?");

    /** Names without a version, and their identifiers. */
    private static final Map<String, String> NAMES = Map.of(
            "apache2", "Apache-2.0",
            "apache20", "Apache-2.0",
            "apachelicense20", "Apache-2.0",
            "mitlicense", "MIT",
            "bsd3", "BSD-3-Clause",
            "bsd2", "BSD-2-Clause",
            "cc0", "CC0-1.0",
            "mpl2", "MPL-2.0",
            "newbsd", "BSD-3-Clause",
            "publicdomain", "CC0-1.0");

    private final Map<String, String> ids = new HashMap<>();

    public License() {
        super(
                "license",
                Severity.WARNING,
                "Licenses are SPDX expressions, such as Apache-2.0 or MIT OR Apache-2.0.",
                new RuleExample("""
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", license = "Apache 2")
                        class Envoy {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", license = "Apache-2.0")
                        class Envoy {}
                        """));
        WordList.read(License.class, "spdx-licenses.txt").forEach(id -> ids.put(id.toLowerCase(Locale.ROOT), id));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        catalog.imprint().license().ifPresent(license -> inspect(catalog, "imprint.license", license, inspection));
        catalog.entries().forEach(entry -> {
            for (int index = 0; index < entry.licenses().size(); index++) {
                inspect(entry, "license[" + index + "]", entry.licenses().get(index), inspection);
            }
        });
    }

    private void inspect(Node node, String member, String license, Inspection inspection) {
        if (!isExpression(license)) {
            Problem problem =
                    inspection.problem(node, member, "the license \"" + license + "\" is not an SPDX expression");
            inspection.report(guess(license)
                    .map(id -> problem.withFix(Fix.safe(new Edit.Replace(license, id))))
                    .orElseGet(() -> problem.withHelp(
                            "write an identifier such as Apache-2.0, or LicenseRef- and a name of your own")));
        }
    }

    private boolean isExpression(String text) {
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        boolean afterId = false;
        while (token.find() && token.start() == end) {
            String id = token.group("id");
            if (id != null && (afterId || !isId(id))) {
                return false;
            }
            afterId = id != null;
            end = token.end();
        }
        return end == text.length();
    }

    private boolean isId(String token) {
        String id = token.endsWith("+") ? token.substring(0, token.length() - 1) : token;
        return ids.get(token.toLowerCase(Locale.ROOT)) != null
                ? ids.containsValue(token)
                : ids.containsValue(id) || id.matches("(?:DocumentRef-[\\w.-]+:)?LicenseRef-[\\w.-]+");
    }

    private Optional<String> guess(String text) {
        Matcher gnu = GNU.matcher(text.strip());
        if (gnu.matches()) {
            String version = gnu.group(2).contains(".") ? gnu.group(2) : gnu.group(2) + ".0";
            String family = Optional.ofNullable(gnu.group(1)).orElse("").toUpperCase(Locale.ROOT) + "GPL-";
            return Optional.of(family + version + (gnu.group(3) == null ? "-only" : "-or-later"))
                    .filter(ids::containsValue);
        }
        String plain = plain(text);
        return Stream.of(Optional.ofNullable(NAMES.get(plain)), known(plain))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns the identifier that differs only in case, spaces, punctuation and the word "license". */
    private Optional<String> known(String plain) {
        return ids.values().stream()
                .filter(id ->
                        plain(id).equals(plain) || plain(id).equals(plain.replaceAll("licen[sc]e|version|^the", "")))
                .sorted()
                .findFirst();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}

package io.github.catalogkit.rule.link;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.text.FormatCharacters;
import io.github.catalogkit.vocabulary.Severity;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** URLs have no invisible characters, such as a zero width space or a mark that reverses the text direction. */
public final class InvisibleInUrl extends AbstractRule {

    public InvisibleInUrl() {
        super(
                "invisible-in-url",
                Severity.WARNING,
                "URLs have no characters that are invisible or change the order of what is shown.",
                new RuleExample("""
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/\\u200b")
                        class Envoy {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                        class Envoy {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        CatalogUrls.visit(catalog, (node, member, url) -> {
            String decoded = decoded(url.value());
            int index = FormatCharacters.find(decoded, 0);
            if (index >= 0) {
                int character = decoded.codePointAt(index);
                inspection.report(
                        node,
                        member,
                        String.format(
                                Locale.ROOT,
                                "the URL has the invisible character U+%04X %s",
                                character,
                                Character.getName(character)),
                        Fix.safe(new Edit.Replace(url.value(), withoutInvisible(url.value()))));
            }
        });
    }

    /** Returns a URL with the percent-encoded characters outside ASCII decoded. */
    private static String decoded(String url) {
        return url.indexOf('%') < 0
                ? ""
                : URLDecoder.decode(
                        url.replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8);
    }

    private static String withoutInvisible(String url) {
        String clean = url;
        String decoded = decoded(clean);
        for (int index = FormatCharacters.find(decoded, 0); index >= 0; index = FormatCharacters.find(decoded, 0)) {
            StringBuilder encoded = new StringBuilder("(?i)");
            for (byte octet : Character.toString(decoded.codePointAt(index)).getBytes(StandardCharsets.UTF_8)) {
                encoded.append(String.format(Locale.ROOT, "%%%02X", octet));
            }
            clean = clean.replaceAll(encoded.toString(), "");
            decoded = decoded(clean);
        }
        return clean;
    }
}

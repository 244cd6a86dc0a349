package io.github.catalogkit.rule.link;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;

/** URLs do not end with punctuation of the surrounding text. */
public final class TrailingPunctuation extends AbstractRule {

    /** Characters with which no URL ends, percent-encoded as in {@link WebAddress}. */
    private static final List<String> ENDS = List.of(",", ";", "%22", "%3E", "%3C", "%60", "%E2%80%9D", "'", "*");

    public TrailingPunctuation() {
        super(
                "trailing-punctuation",
                Severity.WARNING,
                "URLs do not end with punctuation of the text around them.",
                new RuleExample("""
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/docs,")
                        class Envoy {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/docs")
                        class Envoy {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        CatalogUrls.visit(catalog, (node, member, url) -> {
            String text = url.value();
            String clean = withoutPunctuation(text);
            if (!clean.equals(text)) {
                inspection.report(
                        node,
                        member,
                        "the URL \"" + text + "\" ends with \"" + text.substring(clean.length()) + "\"",
                        Fix.safe(new Edit.Replace(text, clean)));
            }
        });
    }

    /** Returns the URL without punctuation; a period can be part of a name: {@code Washington,_D.C.}, a parenthesis of a pair. */
    private static String withoutPunctuation(String text) {
        String clean = text;
        for (String end : ENDS) {
            if (clean.endsWith(end)) {
                return withoutPunctuation(clean.substring(0, clean.length() - end.length()));
            }
        }
        if ((clean.endsWith(")") && lacksOpening(clean, '(', ')'))
                || (clean.endsWith("]") && lacksOpening(clean, '[', ']'))) {
            return withoutPunctuation(clean.substring(0, clean.length() - 1));
        }
        if (clean.endsWith(".") || clean.endsWith(":")) {
            String rest = clean.substring(0, clean.length() - 1);
            boolean isEnd = clean.endsWith("/.") || clean.endsWith("..") || rest.indexOf('/', 8) < 0;
            String inner = withoutPunctuation(rest);
            return isEnd || !inner.equals(rest) ? inner : clean;
        }
        return clean;
    }

    private static boolean lacksOpening(String text, char opening, char closing) {
        return text.chars().filter(it -> it == closing).count()
                > text.chars().filter(it -> it == opening).count();
    }
}

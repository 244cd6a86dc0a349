package io.github.catalogkit.rule.link;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.text.WordList;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** URLs have no query parameters for tracking. */
public final class TrackingParameter extends AbstractRule {

    private final Set<String> names = Set.copyOf(WordList.read(TrackingParameter.class, "tracking-parameters.txt"));

    public TrackingParameter() {
        super("tracking-parameter", Severity.WARNING, "URLs have no tracking parameters.", new RuleExample("""
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/?utm_source=list&lang=en")
                        class Envoy {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/?lang=en")
                        class Envoy {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        CatalogUrls.visit(catalog, (node, member, url) -> {
            if (url.value().indexOf('?') >= 0) {
                List<String> found = Stream.of(UrlParts.of(url).query().split("&"))
                        .filter(this::isTracking)
                        .toList();
                if (!found.isEmpty()) {
                    inspection.report(
                            node,
                            member,
                            message(url, found),
                            Fix.safe(new Edit.Replace(url.value(), withoutTracking(url))));
                }
            }
        });
    }

    private boolean isTracking(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || names.contains(name);
    }

    private static String message(WebAddress url, List<String> found) {
        String names = found.stream()
                .map(parameter -> "\"" + parameter.split("=", 2)[0] + "\"")
                .collect(Collectors.joining(", "));
        return "the URL \"" + url + "\" has the tracking " + (found.size() == 1 ? "parameter " : "parameters ") + names;
    }

    private String withoutTracking(WebAddress url) {
        UrlParts parts = UrlParts.of(url);
        String kept = Stream.of(parts.query().split("&"))
                .filter(parameter -> !isTracking(parameter))
                .collect(Collectors.joining("&"));
        String text = url.value();
        String page = text.substring(0, text.indexOf('?'));
        return page + (kept.isEmpty() ? "" : "?" + kept) + parts.fragment();
    }
}

package io.github.catalogkit.rule.structure;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.RuleOption;
import io.github.catalogkit.vocabulary.Severity;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The README is small enough for GitHub to render it. */
public final class PageSize extends AbstractRule {

    /** The number of characters around the values in {@code - [title](url): description}, with the line break. */
    private static final long MARKUP = 9;

    public PageSize() {
        super(
                "page-size",
                Severity.WARNING,
                "The page of a catalog has at most 512,000 bytes, the most that GitHub renders.",
                new RuleExample("""
                        @Catalog(id = "example", title = "Example", rules = @RuleSetting(rule = "page-size", value = "60"))
                        interface Example {
                            @Section("Proxies")
                            interface Proxies {
                                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "a proxy for services")
                                class Envoy {}
                            }
                        }
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                        class Envoy {}
                        """));
    }

    @Override
    public Optional<RuleOption> option() {
        return Optional.of(RuleOption.wholeNumber("the maximum number of bytes", 512_000, 1));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        int most = Integer.parseInt(inspection.optionValue());
        long size = size(catalog.title()) + size(catalog.introduction().plain()) + size(catalog.layout());
        size += catalog.allSections().mapToLong(PageSize::size).sum();
        size += catalog.entries().mapToLong(PageSize::size).sum();
        if (size > most) {
            inspection.report(
                    catalog,
                    "title",
                    String.format(
                            Locale.ROOT,
                            "the page of the catalog has about %,d bytes, but the maximum is %,d",
                            size,
                            most),
                    "remove entries, or export several files");
        }
    }

    private static long size(Section section) {
        return 2 * size(section.title()) + size(section.introduction().plain()) + size(section.layout()) + 2 * MARKUP;
    }

    private static long size(Entry entry) {
        return size(entry.title())
                + entry.address().map(address -> size(address.value())).orElse(0L)
                + size(entry.description().plain())
                + size(entry.layout())
                + MARKUP;
    }

    private static long size(Layout layout) {
        return layout.isNone()
                ? 0
                : size(layout.above().orElse(""))
                        + size(layout.below().orElse(""))
                        + size(layout.end().orElse(""));
    }

    private static long size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

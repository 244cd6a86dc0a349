package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Layout;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Severity;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** GitHub shows the whole page. */
final class PagesAreNotTooLarge extends StatedRule {

    PagesAreNotTooLarge() {
        super(
                "page-size",
                Severity.WARNING,
                "The page of a catalogue has at most 512,000 bytes, after which GitHub shows nothing.",
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

    /** What stands around the values in {@code - [title](address): description}, with the line break. */
    private static final long MARKS = 9;

    @Override
    public Optional<RuleChoice> choice() {
        return Optional.of(RuleChoice.number("the greatest number of bytes", 512_000, 1));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        int most = Integer.parseInt(inspection.choice());
        long size = of(catalog.title()) + of(catalog.introduction().plain()) + of(catalog.layout());
        size += catalog.allSections().mapToLong(PagesAreNotTooLarge::of).sum();
        size += catalog.entries().mapToLong(PagesAreNotTooLarge::of).sum();
        if (size > most) {
            inspection.report(
                    catalog,
                    "title",
                    String.format(
                            Locale.ROOT,
                            "the page of the catalogue has about %,d bytes, and a page is shown up to %,d;"
                                    + " expected fewer entries, or an export in several files",
                            size,
                            most));
        }
    }

    private static long of(Section section) {
        return 2 * of(section.title()) + of(section.introduction().plain()) + of(section.layout()) + 2 * MARKS;
    }

    private static long of(Entry entry) {
        return of(entry.title())
                + entry.address().map(address -> of(address.value())).orElse(0L)
                + of(entry.description().plain())
                + of(entry.layout())
                + MARKS;
    }

    private static long of(Layout layout) {
        return layout.isNone()
                ? 0
                : of(layout.above().orElse(""))
                        + of(layout.below().orElse(""))
                        + of(layout.end().orElse(""));
    }

    private static long of(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

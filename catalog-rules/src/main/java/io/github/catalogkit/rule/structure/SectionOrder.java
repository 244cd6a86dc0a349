package io.github.catalogkit.rule.structure;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.EntryOrder;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.vocabulary.Order;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Entries are in the order that their section declares. */
public final class SectionOrder extends AbstractRule {

    public SectionOrder() {
        super(
                "section-order",
                Severity.WARNING,
                "Entries are in the order that their section declares.",
                new RuleExample("""
                        @Catalog(id = "example", title = "Example")
                        interface Example {
                            @Section(value = "Proxies", order = Order.TITLE)
                            interface Proxies {
                                @Tool(title = "HAProxy", url = "https://www.haproxy.org/")
                                class HaProxy {}

                                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                                class Envoy {}
                            }
                        }
                        """, """
                        @Catalog(id = "example", title = "Example")
                        interface Example {
                            @Section(value = "Proxies", order = Order.TITLE)
                            interface Proxies {
                                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                                class Envoy {}

                                @Tool(title = "HAProxy", url = "https://www.haproxy.org/")
                                class HaProxy {}
                            }
                        }
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        catalog.allSections()
                .filter(section -> section.order() != Order.CURATED)
                .forEach(section -> inspect(section, inspection));
    }

    private static void inspect(Section section, Inspection inspection) {
        boolean titles = section.order() == Order.TITLE;
        List<Entry> entries = EntryOrder.ordered(section.order(), section.entries());
        Comparator<Entry> order = EntryOrder.comparator(section.order());
        for (int index = 1; index < entries.size(); index++) {
            Entry before = entries.get(index - 1);
            Entry entry = entries.get(index);
            if (order.compare(before, entry) > 0) {
                inspection.report(
                        entry,
                        titles ? "title" : "published",
                        "\"" + entry.title() + "\" is after \"" + before.title() + "\", but the section is sorted "
                                + name(section.order()),
                        "move it before \"" + before.title() + "\"");
            }
        }
    }

    private static String name(Order order) {
        return order == Order.TITLE
                ? "by title"
                : order.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

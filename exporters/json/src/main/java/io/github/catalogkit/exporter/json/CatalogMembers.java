package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Imprint;
import io.github.catalogkit.model.Order;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Style;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is written of a catalogue and of its sections. */
final class CatalogMembers {

    static final Words<Order> ORDERS =
            Words.of("order", order -> order.name().toLowerCase(Locale.ROOT).replace('_', '-'), Order.values());

    private static final Definition<Section> SECTION = new Definition<>(
            "section",
            "A part of the catalogue under a heading of its own.",
            new ObjectForm<>(List.of(
                    Member.required("id", "The identity, unique among the sections.", Text.ID, Section::id),
                    Member.required("title", "The heading.", Text.PLAIN, Section::title),
                    InlineMembers.member(
                            "introduction",
                            "What stands between the heading and the first entry.",
                            Section::introduction),
                    LayoutMembers.member("How a Markdown page writes it, where the style does not say it."),
                    Member.optional(
                            "order",
                            "The order that the entries directly under the heading claim; curated if left out.",
                            ORDERS,
                            section -> Optional.of(section.order()).filter(order -> order != Order.CURATED)),
                    Member.several(
                            "entries", "The entries directly under the heading.", EntryMembers.ENTRY, Section::entries),
                    Member.several(
                            "sections",
                            "The sections below this one, after its own entries.",
                            new Later<>(() -> CatalogMembers.SECTION),
                            Section::sections))));

    static final Definition<Catalog> CATALOG = new Definition<>(
            "catalog",
            "A curated list: sections in their order, and the entries in each. The order of an array is the order of the"
                    + " list; a member without a value is left out.",
            new ObjectForm<>(List.of(
                    Member.optional(
                            "$schema",
                            "The schema that the document keeps to; for editors.",
                            Text.PLAIN,
                            catalog -> Optional.of(JsonSchema.ID)),
                    Member.required(
                            "schemaVersion",
                            "The version of this schema.",
                            new Constant<>(new WholeNumber(1, WholeNumber.ANY), JsonSchema.VERSION),
                            catalog -> JsonSchema.VERSION),
                    Member.required("id", "The identity of the catalogue.", Text.ID, Catalog::id),
                    Member.required("title", "The title in one line of plain text.", Text.PLAIN, Catalog::title),
                    InlineMembers.member("introduction", "What stands under the title.", Catalog::introduction),
                    Member.optional(
                            "imprint",
                            "What the list says of itself as a publication.",
                            ImprintMembers.IMPRINT,
                            catalog ->
                                    Optional.of(catalog.imprint()).filter(imprint -> !imprint.equals(Imprint.none()))),
                    Member.optional(
                            "companion",
                            "The book that the list accompanies, which is no entry of the list.",
                            new Companion(),
                            Catalog::companion),
                    Member.optional(
                            "style",
                            "How a Markdown page writes the list, if it has a way of its own.",
                            StyleMembers.STYLE,
                            catalog -> Optional.of(catalog.style()).filter(style -> !style.equals(Style.house()))),
                    LayoutMembers.member(
                            "How a Markdown page writes its head and foot, where the style does not say it."),
                    Member.several("rules", "What the list decides about rules.", RuleMembers.SETTING, Catalog::rules),
                    Member.several("sections", "The top-level sections.", SECTION, Catalog::sections))));

    private CatalogMembers() {}
}

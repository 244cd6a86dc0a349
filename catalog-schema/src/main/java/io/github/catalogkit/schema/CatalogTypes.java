package io.github.catalogkit.schema;

import static io.github.catalogkit.schema.Row.row;
import static io.github.catalogkit.schema.ValueType.ENTRIES;
import static io.github.catalogkit.schema.ValueType.FLAG;
import static io.github.catalogkit.schema.ValueType.ID;
import static io.github.catalogkit.schema.ValueType.INLINE;
import static io.github.catalogkit.schema.ValueType.LINE;
import static io.github.catalogkit.schema.ValueType.SECTIONS;
import static io.github.catalogkit.schema.ValueType.entryOf;
import static io.github.catalogkit.schema.ValueType.listOf;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.vocabulary.Order;
import java.util.List;

/** The catalog and its sections, with one row for each property. */
public final class CatalogTypes {

    /** A section. */
    public static final PartType<Section> SECTION = PartType.of(
            Section.class,
            "section",
            "A section of the catalog, with its own heading.",
            row(1, "id", "The id, unique among the sections.", ID).inferred(Section::id),
            row(2, "title", "The heading in plain text.", LINE).must(Section::title),
            Section::of,
            List.of(
                    row(3, "introduction", "The text between the heading and the first entry.", INLINE)
                            .has(Section::introduction, Section::withIntroduction),
                    row(4, "layout", "The Markdown layout, if different from the style of the list.", PartTypes.LAYOUT)
                            .has(Section::layout, Section::withLayout),
                    row(
                                    5,
                                    "order",
                                    "The declared order of the entries directly under the heading; curated by default.",
                                    WordType.of("order", Order.class).unless(Order.CURATED))
                            .has(Section::order, Section::withOrder),
                    row(8, "facts", "The facts that its entries have, in their order.", listOf(PartTypes.FACT_TYPE))
                            .has(Section::facts, Section::withFacts),
                    row(9, "links", "Links to where its entries are kept instead.", listOf(PartTypes.LINK))
                            .has(Section::links, Section::withLinks),
                    row(10, "intentionallyEmpty", "Whether it is meant to have no entries.", FLAG)
                            .has(Section::intentionallyEmpty, Section::withIntentionallyEmpty),
                    row(6, "entries", "The entries directly under the heading.", ENTRIES)
                            .has(Section::entries, Section::withEntries),
                    row(7, "sections", "The subsections, after the section's own entries.", SECTIONS)
                            .has(Section::sections, Section::withSections)));

    /** A catalog. */
    public static final PartType<Catalog> CATALOG = PartType.of(
            Catalog.class,
            "catalog",
            "A curated list of sections and entries. Arrays are in the order of the list; members without a value are omitted.",
            row(1, "id", "The id of the catalog.", ID).must(Catalog::id),
            row(2, "title", "The title in one line of plain text.", LINE).must(Catalog::title),
            Catalog::of,
            List.of(
                    row(3, "introduction", "The text under the title.", INLINE)
                            .has(Catalog::introduction, Catalog::withIntroduction),
                    row(4, "imprint", "Metadata of the catalog as a publication.", PartTypes.IMPRINT)
                            .has(Catalog::imprint, Catalog::withImprint),
                    row(
                                    5,
                                    "companion",
                                    "The companion book, which is not an entry of the list.",
                                    entryOf(EntryTypes.BOOK))
                            .may(Catalog::companion, Catalog::withCompanion),
                    row(6, "style", "The Markdown style, if different from the default.", PartTypes.STYLE)
                            .has(Catalog::style, Catalog::withStyle),
                    row(
                                    7,
                                    "layout",
                                    "The Markdown layout of the start and end of the list, if different from the style.",
                                    PartTypes.LAYOUT)
                            .has(Catalog::layout, Catalog::withLayout),
                    row(8, "rules", "The configuration of rules.", listOf(PartTypes.RULE_SETTING))
                            .has(Catalog::rules, Catalog::withRules),
                    row(10, "declaredTags", "The tags that entries can have.", listOf(PartTypes.TAG))
                            .has(Catalog::declaredTags, Catalog::withDeclaredTags),
                    row(9, "sections", "The top-level sections.", SECTIONS)
                            .has(Catalog::sections, Catalog::withSections)));

    private CatalogTypes() {}
}

package io.github.catalogkit.schema;

import static io.github.catalogkit.schema.Row.row;
import static io.github.catalogkit.schema.ValueType.ENTRIES;
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

/** What a catalog and its sections have: a row a property. */
public final class CatalogTypes {

    /** A section. */
    public static final PartType<Section> SECTION = PartType.of(
            Section.class,
            "section",
            "A part of the catalog under a heading of its own.",
            row(1, "id", "The id, unique among the sections.", ID).inferred(Section::id),
            row(2, "title", "The heading in plain text.", LINE).must(Section::title),
            Section::of,
            List.of(
                    row(3, "introduction", "What is between the heading and the first entry.", INLINE)
                            .has(Section::introduction, Section::withIntroduction),
                    row(4, "layout", "How a Markdown page writes it, if not as the style says.", PartTypes.LAYOUT)
                            .has(Section::layout, Section::withLayout),
                    row(
                                    5,
                                    "order",
                                    "The order that the entries directly under the heading claim; curated if left out.",
                                    WordType.of("order", Order.class).unless(Order.CURATED))
                            .has(Section::order, Section::withOrder),
                    row(6, "entries", "The entries directly under the heading.", ENTRIES)
                            .has(Section::entries, Section::withEntries),
                    row(7, "sections", "The sections below this one, after its own entries.", SECTIONS)
                            .has(Section::sections, Section::withSections)));

    /** A catalog. */
    public static final PartType<Catalog> CATALOG = PartType.of(
            Catalog.class,
            "catalog",
            "A curated list: sections in their order, and the entries in each. The order of an array is the order of the"
                    + " list; a member without a value is left out.",
            row(1, "id", "The id of the catalog.", ID).must(Catalog::id),
            row(2, "title", "The title in one line of plain text.", LINE).must(Catalog::title),
            Catalog::of,
            List.of(
                    row(3, "introduction", "What is under the title.", INLINE)
                            .has(Catalog::introduction, Catalog::withIntroduction),
                    row(4, "imprint", "What the list says of itself as a publication.", PartTypes.IMPRINT)
                            .has(Catalog::imprint, Catalog::withImprint),
                    row(
                                    5,
                                    "companion",
                                    "The book that the list accompanies, which is no entry of the list.",
                                    entryOf(EntryTypes.BOOK))
                            .may(Catalog::companion, Catalog::withCompanion),
                    row(6, "style", "How a Markdown page writes the list, if it has a way of its own.", PartTypes.STYLE)
                            .has(Catalog::style, Catalog::withStyle),
                    row(
                                    7,
                                    "layout",
                                    "How a Markdown page writes its head and foot, if not as the style says.",
                                    PartTypes.LAYOUT)
                            .has(Catalog::layout, Catalog::withLayout),
                    row(8, "rules", "What the list decides about rules.", listOf(PartTypes.RULE_SETTING))
                            .has(Catalog::rules, Catalog::withRules),
                    row(9, "sections", "The top-level sections.", SECTIONS)
                            .has(Catalog::sections, Catalog::withSections)));

    private CatalogTypes() {}
}

package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;

/** Writes a catalogue and its sections. */
final class CatalogWriter {

    private final MemberWriter json;
    private final EntryWriter entries;
    private final LayoutWriter layouts;

    CatalogWriter(MemberWriter json) {
        this.json = json;
        this.entries = new EntryWriter(json);
        this.layouts = new LayoutWriter(json);
    }

    void write(Catalog catalog) {
        json.object(catalog, this::members);
    }

    private void members(Catalog catalog) {
        json.text("$schema", JsonSchema.ID);
        json.number("schemaVersion", JsonSchema.VERSION);
        json.text("id", catalog.id());
        json.text("title", catalog.title());
        json.inline("introduction", catalog.introduction());
        json.object("companion", catalog.companion(), entries::members);
        layouts.style(catalog.style());
        layouts.layout(catalog);
        json.objects("sections", catalog.sections(), this::members);
    }

    private void members(Section section) {
        json.text("id", section.id());
        json.text("title", section.title());
        json.inline("introduction", section.introduction());
        layouts.layout(section);
        json.objects("entries", section.entries(), entries::members);
        json.objects("sections", section.sections(), this::members);
    }
}

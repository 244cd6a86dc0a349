package io.github.catalogkit.registry;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.Inline;
import java.util.List;

/** Writes what {@link CatalogData} and {@link SectionData} read; for the annotation processor. */
public final class DataWriter {

    /** Tells whether the spelling of a text says nothing that its pieces do not, and so need not be kept. */
    @FunctionalInterface
    public interface Spelling {

        /**
         * {@return whether these pieces would be spelled so in any case}
         *
         * @param parts the pieces that the text was read as
         * @param markdown the text as its author spelled it
         */
        boolean isUsual(List<Inline> parts, String markdown);
    }

    private final Spelling spelling;

    /**
     * Makes a writer that keeps what is not the usual spelling.
     *
     * @param spelling tells which spellings need not be kept
     */
    public DataWriter(Spelling spelling) {
        this.spelling = spelling;
    }

    /**
     * {@return where in a jar the data of this name is looked for}
     *
     * @param name the name of the data, such as that of a class with its package
     */
    public static String path(String name) {
        return DataFile.path(name);
    }

    /**
     * {@return the data of a section, without the sections below it}
     *
     * @param section the section to keep
     */
    public byte[] write(Section section) {
        ValueOutput out = new ValueOutput();
        InlineOutput texts = new InlineOutput(out, spelling);
        out.text(section.id());
        out.text(section.title());
        texts.optional(section.introduction());
        new PartOutput(out).optionalLayout(section.layout());
        out.word(section.order().name());
        new EntryOutput(out, texts).entries(section.entries());
        return out.toBytes(DataFile.FORMAT);
    }

    /**
     * {@return the data of what a catalogue says of itself, without its sections}
     *
     * @param catalog the catalogue to keep
     */
    public byte[] write(Catalog catalog) {
        ValueOutput out = new ValueOutput();
        InlineOutput texts = new InlineOutput(out, spelling);
        HeadOutput head = new HeadOutput(out);
        out.text(catalog.id());
        out.text(catalog.title());
        texts.optional(catalog.introduction());
        new PartOutput(out).optionalLayout(catalog.layout());
        head.imprint(catalog.imprint());
        head.style(catalog.style());
        head.rules(catalog.rules());
        new EntryOutput(out, texts)
                .entries(List.copyOf(catalog.companion().stream().toList()));
        return out.toBytes(DataFile.FORMAT);
    }
}

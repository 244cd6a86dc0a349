package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Style;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Divides a catalogue into files, so that GitHub shows each of them whole. */
final class Divider {

    static final String AUTO = "auto";
    static final String NEVER = "never";
    static final String ALWAYS = "always";

    /** GitHub shows no more of a page of Markdown than this many bytes. */
    private static final long LARGEST = 512_000;

    private final Catalog catalog;
    private final ExportOptions options;
    private final PageStyle style;

    Divider(Catalog catalog, ExportOptions options) {
        this.catalog = catalog;
        this.options = options;
        this.style = PageStyle.of(catalog, options);
    }

    /** Returns the edition in as many files as the options ask for, the first of this name. */
    Edition divide(String name) {
        Division none = Division.none(name);
        if (options.text(MarkdownExporter.SPLIT).equals(ALWAYS)) {
            return divide(none, catalog.sections());
        }
        Edition whole = Edition.of(catalog, options, none);
        boolean mayDivide = options.text(MarkdownExporter.SPLIT).equals(AUTO) && !hasPageOfItsOwn();
        return mayDivide && isTooLarge(whole, whole.outline().firstPage()) ? divide(none, catalog.sections()) : whole;
    }

    /** Whether the list was a page before, which comes back as it was however large it is. */
    private boolean hasPageOfItsOwn() {
        boolean hasWays =
                !catalog.style().equals(Style.house()) || !catalog.layout().isNone();
        return hasWays && style.ownForms();
    }

    /** Divides sections off; a link to another file is longer than one within a page, so all is measured anew. */
    private Edition divide(Division division, List<Section> sections) {
        Division finer = division.with(divisible(sections).toList());
        Edition edition = Edition.of(catalog, options, finer);
        List<Section> below = edition.outline().pages().stream()
                .filter(page -> !page.isFirst() && isTooLarge(edition, page))
                .flatMap(page -> edition.start(page).section().sections().stream())
                .filter(section -> finer.fileOf(section).isEmpty())
                .toList();
        return divisible(below).findFirst().isPresent() ? divide(finer, below) : edition;
    }

    /** Returns those of the sections that can have a file, and those below the others that can. */
    private Stream<Section> divisible(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> style.isListed(section) && !holdsContents(section)
                        ? Stream.of(section)
                        : divisible(section.sections()));
    }

    /** Whether the first file would lose the table of contents with this section. */
    private boolean holdsContents(Section section) {
        return section.withDescendants().anyMatch(it -> TableOfContents.isPlacedIn(style.layout(it)));
    }

    private static boolean isTooLarge(Edition edition, Page page) {
        CountingStream counter = new CountingStream();
        try {
            edition.write(page, counter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counter.count > LARGEST;
    }

    /** Counts what is written to it, and keeps nothing. */
    private static final class CountingStream extends OutputStream {

        private long count;

        @Override
        public void write(int octet) {
            count++;
        }

        @Override
        public void write(byte[] octets, int offset, int length) {
            count += length;
        }
    }
}

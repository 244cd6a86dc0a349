package io.github.catalogkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.export.Selection;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The contract of {@link CatalogExporter} for text formats as a test class to extend, so that programs can run all exporters in
 * the same way.
 *
 * <p>The test class of an exporter extends this one, returns the exporter, and adds tests of its format:
 *
 * <pre>{@code
 * class CsvExporterTest extends ExporterContract {
 *     protected CatalogExporter exporter() {
 *         return new CsvExporter();
 *     }
 * }
 * }</pre>
 *
 * <p>The tests use the catalogs of {@link SampleCatalogs} and take one or two seconds. They change the default locale and measure
 * the heap, so they cannot run in parallel with others.
 */
public abstract class ExporterContract {

    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+([-.][a-z0-9]+)*");

    /** A media type (RFC 6838, section 4.2), with optional parameters. */
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[a-z0-9][\\w!#$&^.+-]*/[a-z0-9][\\w!#$&^.+-]*(; ?[^;]+=[^;]+)*");

    private static final int MANY = 10_000;

    /** The maximum growth of the heap: about 400 bytes per entry, enough for its id, a fifth of its text. */
    private static final long LITTLE = 4L << 20;

    private static final int SAMPLES = 5;

    /** Makes the test, for subclasses. */
    protected ExporterContract() {}

    /** {@return the exporter to test} */
    protected abstract CatalogExporter exporter();

    /** {@return the line ending; override it if the format prescribes another one than {@code \n}} */
    protected String lineEnding() {
        return "\n";
    }

    /** {@return whether the export of an empty catalog is empty; override it if it is, as in a format of lines} */
    protected boolean isEmptyWithoutEntries() {
        return false;
    }

    /**
     * {@return the output of the exporter with its default options}
     *
     * @param catalog the catalog to write
     */
    protected final String export(Catalog catalog) {
        return export(catalog, Map.of());
    }

    /**
     * {@return the output of the exporter with options}
     *
     * @param catalog the catalog to write
     * @param options the values by the names of their options; empty for all defaults
     */
    protected final String export(Catalog catalog, Map<String, String> options) {
        return Exported.text(exporter(), catalog, options);
    }

    @Test
    void isFoundByItsFormat() {
        assertThat(Exporters.load().get(exporter().format())).hasSameClassAs(exporter());
    }

    @Test
    void hasAValidFormatFileExtensionMediaTypeAndOptions() {
        assertThat(exporter().format()).matches(WORDS).doesNotContain(".");
        assertThat(exporter().fileExtension()).matches(WORDS);
        assertThat(exporter().mediaType()).matches(MEDIA_TYPE);
        assertThat(exporter().options()).extracting(ExportOption::name).doesNotHaveDuplicates();
        assertThat(exporter().options()).allSatisfy(option -> {
            assertThat(option.name()).matches(WORDS).doesNotContain(".");
            assertThat(option.description()).isNotBlank();
        });
    }

    @Test
    void writesTheSameBytesEachTime() {
        String once = export(SampleCatalogs.everything());
        assertThat(export(SampleCatalogs.everything())).isEqualTo(once);
    }

    @Test
    void writesTheSameInAnyLocaleAndTimeZone() {
        String here = export(SampleCatalogs.everything());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(export(SampleCatalogs.everything())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void usesOneLineEnding() {
        String text = export(SampleCatalogs.everything());
        assertThat(text).isNotBlank();
        assertLines(text);
    }

    @Test
    void writesAnEmptyCatalog() {
        String text = export(SampleCatalogs.empty());
        if (isEmptyWithoutEntries()) {
            assertThat(text).isEmpty();
        } else {
            assertThat(text).isNotBlank();
            assertLines(text);
        }
    }

    @Test
    void writesAnEntryOfAnyKindAlone() {
        Catalog everything = SampleCatalogs.everything();
        for (Kind kind : Kind.values()) {
            String id =
                    everything.entries(kind.type()).map(Entry::id).findFirst().orElseThrow();
            assertLines(export(Selection.everything().withIds(id).select(everything)));
        }
    }

    @Test
    void writesWithEachValueOfEachOption() {
        for (ExportOption option : exporter().options()) {
            for (String value : OptionValues.taken(option)) {
                assertWrites(option, value);
            }
        }
    }

    @Test
    void rejectsAnUnknownOptionAndListsItsOptions() {
        CatalogExporter exporter = exporter();
        assertThatThrownBy(() -> ExportOptions.of(exporter, Map.of("no-such-option", "x")))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("\"no-such-option\"")
                .satisfies(
                        e -> exporter.options().forEach(option -> assertThat(e).hasMessageContaining(option.name())));
    }

    @Test
    void rejectsAnInvalidValueAndDescribesTheValidValues() {
        CatalogExporter exporter = exporter();
        for (ExportOption option : exporter.options()) {
            for (String value : OptionValues.refused(option)) {
                assertThatThrownBy(() -> ExportOptions.of(exporter, Map.of(option.name(), value)))
                        .isInstanceOf(ExportException.class)
                        .hasMessageContaining(option.name())
                        .hasMessageContaining(option.form().expected());
            }
        }
    }

    @Test
    void returnsTheFilesOfAnExport() {
        Map<String, String> files = Exported.files(exporter(), SampleCatalogs.everything(), Map.of());
        assertThat(files.keySet()).startsWith(Exported.name(exporter()));
        // A folder can have files of other formats too.
        files.entrySet().stream()
                .filter(file -> file.getKey().endsWith("." + exporter().fileExtension()))
                .map(Map.Entry::getValue)
                .forEach(this::assertLines);
        assertThat(Exported.files(exporter(), SampleCatalogs.everything(), Map.of()))
                .isEqualTo(files);
    }

    @Test
    @Tag("slow")
    void usesConstantMemory() throws IOException {
        Catalog large = SampleCatalogs.large(MANY);
        ExportOptions options = ExportOptions.defaults(exporter());
        WatchedStream first = new WatchedStream();
        exporter().export(large, options, first);
        LiveHeap second = new LiveHeap(first.length() / SAMPLES);
        exporter().export(large, options, second);
        assertThat(second.growth())
                .as("bytes that are kept while %d bytes of %d entries are written", first.length(), MANY)
                .isLessThan(LITTLE);
    }

    @Test
    void leavesTheStreamOpenAndFlushed() throws IOException {
        WatchedStream out = new WatchedStream();
        exporter().export(SampleCatalogs.everything(), ExportOptions.defaults(exporter()), out);
        assertThat(out.isClosed()).as("closed").isFalse();
        assertThat(out.isFlushed()).as("flushed").isTrue();
    }

    @Test
    void rethrowsAnExceptionOfTheStream() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(
                        () -> exporter().export(SampleCatalogs.everything(), ExportOptions.defaults(exporter()), full))
                .hasStackTraceContaining("disk full")
                .isInstanceOf(IOException.class);
    }

    private void assertLines(String text) {
        assertThat(text).doesNotStartWith("\ufeff");
        assertThat(text.replace(lineEnding(), "")).as("within lines").doesNotContain("\r", "\n");
        if (!text.isEmpty()) {
            assertThat(text).endsWith(lineEnding()).doesNotEndWith(lineEnding() + lineEnding());
        }
    }

    /** Asserts that an option works; a word must suit any catalog, a number or a text need not. */
    private void assertWrites(ExportOption option, String value) {
        try {
            assertLines(export(SampleCatalogs.everything(), Map.of(option.name(), value)));
        } catch (ExportException e) {
            assertThat(e).hasMessageMatching("(?s).*\\S.*");
            assertThat(option.form())
                    .as("the value %s of the option %s is refused: %s", value, option.name(), e.getMessage())
                    .isNotInstanceOf(ExportOption.Choice.class);
        }
    }
}

package io.github.catalogkit.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.ExportedFile;
import io.github.catalogkit.model.Catalog;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Exporters that break the contract, each in its own way, and are found out. */
class ExporterContractTest {

    private static final TsvExporter TSV = new TsvExporter();

    @Test
    void reportsAnExporterThatIsNotRegistered() {
        CatalogExporter unknown = writing(TSV::export);
        assertThatThrownBy(() -> of(unknown).isFoundByItsFormat())
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("\"faulty\"");
    }

    @Test
    void reportsAFileExtensionWithADot() {
        assertBroken(
                of(new Faulty(TSV::export) {
                    @Override
                    public String fileExtension() {
                        return ".tsv";
                    }
                })::hasAValidFormatFileExtensionMediaTypeAndOptions,
                ".tsv");
    }

    @Test
    void reportsDifferentBytes() {
        AtomicInteger run = new AtomicInteger();
        CatalogExporter counting = writing((catalog, options, out) -> write(out, run.incrementAndGet() + "\n"));
        assertBroken(of(counting)::writesTheSameBytesEachTime, "2");
    }

    @Test
    void reportsADependencyOnTheLocale() {
        CatalogExporter local =
                writing((catalog, options, out) -> write(out, "TITLE\n".toLowerCase(Locale.getDefault())));
        assertBroken(of(local)::writesTheSameInAnyLocaleAndTimeZone, "title");
    }

    @Test
    void reportsWrongLineEndings() {
        CatalogExporter crlf = writing((catalog, options, out) -> write(out, "a\r\nb\r\n"));
        assertBroken(of(crlf)::usesOneLineEnding, "within lines");
        CatalogExporter none = writing((catalog, options, out) -> write(out, "a"));
        assertBroken(of(none)::usesOneLineEnding, "to end with");
    }

    @Test
    void reportsAWrongEncoding() {
        CatalogExporter latin = writing((catalog, options, out) -> out.write(new byte[] {'T', (byte) 0xe6, '\n'}));
        assertBroken(of(latin)::usesOneLineEnding, "not UTF-8");
    }

    @Test
    void reportsAnEmptyFile() {
        CatalogExporter nothing = writing((catalog, options, out) -> {});
        assertBroken(of(nothing)::writesAnEmptyCatalog, "blank");
    }

    @Test
    void reportsAnOptionValueThatFails() {
        ExportOption order = ExportOption.choice("order", "how to sort", "list", "list", "title");
        CatalogExporter one =
                new Faulty((catalog, options, out) -> {
                    if (options.text(order).equals("title")) {
                        throw new ExportException("not done yet");
                    }
                }) {
                    @Override
                    public List<ExportOption> options() {
                        return List.of(order);
                    }
                };
        assertBroken(of(one)::writesWithEachValueOfEachOption, "the value title of the option order");
    }

    @Test
    void reportsTwoFilesWithTheSamePath() {
        CatalogExporter twice = new Faulty((catalog, options, out) -> write(out, "list\n")) {
            @Override
            public List<ExportedFile> files(Catalog catalog, ExportOptions options, String name) {
                ExportedFile file = super.files(catalog, options, name).get(0);
                return List.of(file, file);
            }
        };
        assertBroken(of(twice)::returnsTheFilesOfAnExport, "list.txt");
    }

    @Test
    void reportsAnExportThatIsBuiltInMemory() {
        CatalogExporter whole = writing((catalog, options, out) -> {
            ByteArrayOutputStream memory = new ByteArrayOutputStream();
            TSV.export(catalog, ExportOptions.defaults(TSV), memory);
            memory.writeTo(out);
        });
        assertBroken(of(whole)::usesConstantMemory, "bytes that are kept");
    }

    @Test
    void reportsAStreamThatIsClosedOrNotFlushed() {
        CatalogExporter closing = writing((catalog, options, out) -> out.close());
        assertBroken(of(closing)::leavesTheStreamOpenAndFlushed, "closed");
        CatalogExporter lazy = writing((catalog, options, out) -> out.write('\n'));
        assertBroken(of(lazy)::leavesTheStreamOpenAndFlushed, "flushed");
    }

    @Test
    void reportsAnExceptionThatIsSwallowed() {
        CatalogExporter secretive = writing((catalog, options, out) -> {
            try {
                TSV.export(catalog, ExportOptions.defaults(TSV), new BufferedOutputStream(out));
            } catch (IOException e) {
                // That is what it does wrong.
            }
        });
        assertBroken(of(secretive)::rethrowsAnExceptionOfTheStream, "throwable");
    }

    private static void assertBroken(ThrowingCallable test, String said) {
        assertThatThrownBy(test).isInstanceOf(AssertionError.class).hasMessageContaining(said);
    }

    private static ExporterContract of(CatalogExporter exporter) {
        return new ExporterContract() {
            @Override
            protected CatalogExporter exporter() {
                return exporter;
            }
        };
    }

    private static CatalogExporter writing(Writing writing) {
        return new Faulty(writing) {};
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private interface Writing {

        void write(Catalog catalog, ExportOptions options, OutputStream out) throws IOException;
    }

    private abstract static class Faulty implements CatalogExporter {

        private final Writing writing;

        Faulty(Writing writing) {
            this.writing = writing;
        }

        @Override
        public String format() {
            return "faulty";
        }

        @Override
        public String fileExtension() {
            return "txt";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
            writing.write(catalog, options, out);
        }
    }
}

package io.github.catalogkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.model.Catalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What holds for every exporter of text. A test class of an exporter extends it and adds what is its own. */
public abstract class ExporterContract {

    /** For the test class that extends this one. */
    protected ExporterContract() {}

    /** Returns the exporter that is tested. */
    protected abstract CatalogExporter exporter();

    /** Returns the catalogue as this exporter writes it with its default options. */
    protected final String export(Catalog catalog) {
        return export(catalog, Map.of());
    }

    /** Returns the catalogue as this exporter writes it with these options. */
    protected final String export(Catalog catalog, Map<String, String> options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter().export(catalog, ExportOptions.of(exporter(), options), out);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(out.toByteArray()))
                    .toString();
        } catch (IOException e) {
            throw new AssertionError("not written, or not UTF-8", e);
        }
    }

    @Test
    void isFoundByItsFormat() {
        assertThat(Exporters.load().get(exporter().format())).hasSameClassAs(exporter());
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
    void endsEachLineWithOneLineFeed() {
        assertThat(export(SampleCatalogs.everything()))
                .doesNotContain("\r")
                .endsWith("\n")
                .doesNotEndWith("\n\n");
    }

    @Test
    void writesAnEmptyCatalog() {
        assertThat(export(SampleCatalogs.empty())).isNotBlank();
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] closed = {false};
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        exporter().export(SampleCatalogs.everything(), ExportOptions.defaults(exporter()), out);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void handsOnWhatTheStreamThrows() {
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

    @Test
    void refusesAnUnknownOptionAndNamesThoseItKnows() {
        CatalogExporter exporter = exporter();
        assertThatThrownBy(() -> ExportOptions.of(exporter, Map.of("no-such-option", "x")))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("\"no-such-option\"")
                .satisfies(
                        e -> exporter.options().forEach(option -> assertThat(e).hasMessageContaining(option.name())));
    }
}

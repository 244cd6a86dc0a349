package io.github.catalogkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

class JsonFormTest {

    private static final Catalog CATALOG = Catalog.of("meshes", "Meshes");

    private static final CatalogExporter EXPORTER = new CatalogExporter() {
        @Override
        public String format() {
            return "values";
        }

        @Override
        public String fileExtension() {
            return "json";
        }

        @Override
        public String mediaType() {
            return "application/json";
        }

        @Override
        public List<ExportOption> options() {
            return List.of(JsonForm.INDENT);
        }

        @Override
        public void export(Catalog catalog, ExportOptions options, OutputStream out) {}
    };

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aDocumentHasALineForEachMemberAndElement() throws IOException {
        JsonForm.usual().document(CATALOG, ExportOptions.defaults(EXPORTER), out, JsonFormTest::writeSample);
        assertThat(written()).isEqualTo("""
                {
                  "title": "Træfik </script>",
                  "tags": [
                    "a",
                    "b"
                  ]
                }
                """);
    }

    @Test
    void aDocumentIsOneLineIfConfigured() throws IOException {
        ExportOptions options = ExportOptions.of(EXPORTER, Map.of("indent", "false"));
        JsonForm.usual().document(CATALOG, options, out, JsonFormTest::writeSample);
        assertThat(written()).isEqualTo("{\"title\":\"Træfik </script>\",\"tags\":[\"a\",\"b\"]}\n");
    }

    @Test
    void linesFollowEachOtherDirectly() throws IOException {
        JsonForm.usual().lines(CATALOG, out, json -> {
            json.writeNumber(1);
            json.writeRaw('\n');
            json.writeNumber(2);
            json.writeRaw('\n');
        });
        assertThat(written()).isEqualTo("1\n2\n");
    }

    @Test
    void escapesFurtherCharactersIfConfigured() throws IOException {
        ExportOptions options = ExportOptions.of(EXPORTER, Map.of("indent", "false"));
        JsonForm.usual()
                .withEscapes(new NoTags())
                .document(CATALOG, options, out, json -> json.writeString("</script>"));
        assertThat(written()).isEqualTo("\"\\u003C/script>\"\n");
    }

    @Test
    void flushesTheStreamAndLeavesItOpen() throws IOException {
        boolean[] closed = new boolean[1];
        OutputStream stream = new OutputStream() {
            @Override
            public void write(int octet) {
                out.write(octet);
            }

            @Override
            public void close() {
                closed[0] = true;
            }
        };
        JsonForm.usual().lines(CATALOG, stream, json -> json.writeString("a"));
        assertThat(written()).isEqualTo("\"a\"");
        assertThat(closed[0]).isFalse();
    }

    @Test
    void rethrowsAnExceptionOfTheStream() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> JsonForm.usual().lines(CATALOG, full, json -> json.writeString("a")))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @Test
    void rejectsDeeplyNestedEntries() {
        Consumer<JsonGenerator> deep = json -> {
            for (int level = 0; level < 1_000; level++) {
                json.writeStartArray();
            }
        };
        assertThatThrownBy(() -> JsonForm.usual().lines(CATALOG, out, deep))
                .isInstanceOf(ExportException.class)
                .hasMessage(
                        "the sections or entries of \"meshes\" are nested too deeply: JSON would have more than 500 nested"
                                + " objects and arrays, the limit of most programs; move some of them up");
    }

    private String written() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void writeSample(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("title", "Træfik </script>");
        json.writeArrayPropertyStart("tags");
        json.writeString("a");
        json.writeString("b");
        json.writeEndArray();
        json.writeEndObject();
    }

    private static final class NoTags extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            escapes['<'] = ESCAPE_STANDARD;
            return escapes;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return new SerializedString("");
        }
    }
}

package io.github.catalogkit.exporter.jsonld;

import java.io.OutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How JSON is written: the same bytes on any machine, and none that ends the script that it stands in. */
final class JsonStreams {

    /** How many objects and arrays may stand in one another. */
    static final int DEPTH = StreamWriteConstraints.DEFAULT_MAX_DEPTH;

    /** Leaves the stream open, and an unfinished document unfinished. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .characterEscapes(new MarkupEscapes())
            .build();

    private JsonStreams() {}

    static JsonGenerator write(OutputStream out, boolean indent) {
        return FACTORY.createGenerator(indent ? new Indented() : ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    }

    private static final class Indented extends ObjectWriteContext.Base {

        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER);
        }
    }
}

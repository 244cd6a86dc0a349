package io.github.catalogkit.exporter.site.search;

import io.github.catalogkit.json.JsonForm;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes data as a script that sets a global variable, since a page that is opened from a disk can load no JSON. */
final class DataScript {

    private DataScript() {}

    static void write(String variable, OutputStream out, Consumer<JsonGenerator> members) throws IOException {
        out.write(("globalThis." + variable + "=").getBytes(StandardCharsets.UTF_8));
        try (JsonGenerator json = JsonForm.usual().generator(out, false)) {
            json.writeStartObject();
            members.accept(json);
            json.writeEndObject();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write(";\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}

package io.github.catalogkit.exporter.hayagriva;

import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * An exported file, as a parser of YAML reads it: nested maps and lists.
 *
 * @param entries the entries by their keys
 */
record HayagrivaFile(Map<?, ?> entries) {

    static HayagrivaFile of(Entry... entries) {
        return of(SampleCatalogs.of(entries), Map.of());
    }

    static HayagrivaFile of(Catalog catalog, Map<String, String> options) {
        HayagrivaExporter exporter = new HayagrivaExporter();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.export(catalog, ExportOptions.of(exporter, options), out);
        } catch (IOException e) {
            throw new AssertionError("not written", e);
        }
        String text = out.toString(StandardCharsets.UTF_8);
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setBufferSize(
                        text.length() + 1) // at the end of a shorter one, the parser fails in the middle of a character
                .build();
        return new HayagrivaFile((Map<?, ?>) new Load(settings).loadFromString(text));
    }

    List<String> keys() {
        return entries.keySet().stream().map(key -> (String) key).toList();
    }

    /** Returns the value at a path, such as {@code parent.0.title}; empty if there is none. */
    Optional<Object> find(String key, String path) {
        Optional<Object> value = Optional.ofNullable(entries.get(key));
        for (String step : path.split("\\.", -1)) {
            value = value.flatMap(known -> Optional.ofNullable(
                    known instanceof List<?> list ? list.get(Integer.parseInt(step)) : ((Map<?, ?>) known).get(step)));
        }
        return value;
    }

    /** Returns the value at a path. */
    Object get(String key, String path) {
        return find(key, path).orElseThrow(() -> new AssertionError("there is no " + path + " of " + key));
    }

    /** Returns the formattable string at a path, as people see it. */
    String shown(String key, String path) {
        return shown((String) get(key, path));
    }

    /** Returns a formattable string without its markup, by the rules of the format. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        int depth = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '\\' && index + 1 < text.length() && "\\{}$".indexOf(text.charAt(index + 1)) >= 0) {
                index++;
                shown.append(text.charAt(index));
            } else if (character == '{') {
                depth++;
            } else if (character == '}') {
                depth--;
            } else if (character == '$') {
                throw new AssertionError("math in " + text);
            } else {
                shown.append(character);
            }
            if (depth < 0) {
                throw new AssertionError("unmatched brace in " + text);
            }
        }
        if (depth > 0) {
            throw new AssertionError("unclosed brace in " + text);
        }
        return shown.toString();
    }
}

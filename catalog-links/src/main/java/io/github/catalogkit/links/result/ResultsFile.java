package io.github.catalogkit.links.result;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The format of a file of results: a JSON object in each line, sorted by URL. It is the same for the same results, so that it
 * can be committed.
 */
public final class ResultsFile {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().rootValueSeparator("").build();

    private ResultsFile() {}

    /**
     * {@return the results as text}
     *
     * @param results the results, in any order
     */
    public static byte[] write(Collection<LinkResult> results) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            results.stream().sorted(Comparator.comparing(LinkResult::url)).forEach(result -> {
                write(result, json);
                json.writeRaw('\n');
            });
        }
        return out.toByteArray();
    }

    private static void write(LinkResult result, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("url", result.url());
        json.writeStringProperty("verdict", result.verdict().label());
        result.target().ifPresent(target -> json.writeStringProperty("target", target));
        if (!result.reason().isEmpty()) {
            json.writeStringProperty("reason", result.reason());
        }
        if (!result.advice().isEmpty()) {
            json.writeArrayPropertyStart("advice");
            result.advice().forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeStringProperty("checked", result.checked().toString());
        result.alive().ifPresent(date -> json.writeStringProperty("alive", date.toString()));
        result.failing().ifPresent(date -> json.writeStringProperty("failing", date.toString()));
        if (result.failures() > 0) {
            json.writeNumberProperty("failures", result.failures());
        }
        json.writeEndObject();
    }

    /**
     * {@return the results in a text, by their URLs}
     *
     * @param text the text
     * @throws IOException if it is not a file of results
     */
    public static Map<String, LinkResult> read(String text) throws IOException {
        Map<String, LinkResult> results = new TreeMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                LinkResult result = readLine(line, number);
                results.put(result.url(), result);
            }
        }
        return results;
    }

    private static LinkResult readLine(String line, int number) throws IOException {
        try (JsonParser parser =
                FACTORY.createParser(ObjectReadContext.empty(), line.getBytes(StandardCharsets.UTF_8))) {
            Map<String, String> values = new TreeMap<>();
            List<String> advice = new ArrayList<>();
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY) {
                    while (parser.nextToken() == JsonToken.VALUE_STRING) {
                        advice.add(parser.getString());
                    }
                } else {
                    values.put(name, parser.getString());
                }
            }
            return result(values, advice, number);
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            throw unreadable(number);
        }
    }

    private static LinkResult result(Map<String, String> values, List<String> advice, int number) throws IOException {
        Optional<Verdict> verdict = value(values, "verdict").flatMap(Verdict::find);
        Optional<LocalDate> checked = date(values, "checked");
        Optional<String> url = value(values, "url");
        if (verdict.isEmpty() || checked.isEmpty() || url.isEmpty()) {
            throw unreadable(number);
        }
        return new LinkResult(
                url.get(),
                verdict.get(),
                value(values, "reason").orElse(""),
                value(values, "target"),
                advice,
                checked.get(),
                date(values, "alive"),
                date(values, "failing"),
                value(values, "failures").map(Integer::parseInt).orElse(0));
    }

    private static Optional<String> value(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name));
    }

    private static Optional<LocalDate> date(Map<String, String> values, String name) {
        return value(values, name).map(LocalDate::parse);
    }

    private static IOException unreadable(int number) {
        return new IOException(
                "line " + number + " is not a result of a link; delete the file to check all links anew");
    }
}

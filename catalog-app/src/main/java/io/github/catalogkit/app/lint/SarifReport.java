package io.github.catalogkit.app.lint;

import io.github.catalogkit.app.Versions;
import io.github.catalogkit.problem.FileLocation;
import io.github.catalogkit.problem.Location;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.rule.LinkProblem;
import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.rule.Rules;
import java.io.File;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** Writes problems in SARIF (Static Analysis Results Interchange Format, version 2.1.0, OASIS). */
final class SarifReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;

    private SarifReport(JsonGenerator json) {
        this.json = json;
    }

    static void write(List<Problem> problems, OutputStream out) {
        try (JsonGenerator json = JsonReport.open(out)) {
            new SarifReport(json).write(problems);
            json.writeRaw("\n");
        }
    }

    private void write(List<Problem> problems) {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        writeTool(problems);
        // Section 3.14.17: columns are UTF-16 code units.
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeArrayPropertyStart("results");
        problems.forEach(this::writeResult);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeTool(List<Problem> problems) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "catalog");
        json.writeStringProperty("version", Versions.catalogKit());
        json.writeArrayPropertyStart("rules");
        rules(problems).forEach((code, statement) -> {
            json.writeStartObject();
            json.writeStringProperty("id", code);
            writeText("shortDescription", statement);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Returns the statements of all rules, and of the codes of readers, which have none. */
    private static Map<String, String> rules(List<Problem> problems) {
        Map<String, String> statements = new TreeMap<>();
        problems.forEach(
                problem -> statements.put(problem.code(), problem.code().replace('-', ' ')));
        for (LinkProblem kind : LinkProblem.values()) {
            statements.replace(kind.id(), kind.statement());
        }
        for (Rule rule : Rules.all()) {
            statements.put(rule.id(), rule.statement());
        }
        return statements;
    }

    private void writeResult(Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", problem.code());
        json.writeStringProperty("level", problem.severity().label());
        writeText("message", text(problem));
        writeLocations("locations", List.of(problem.location()));
        if (!problem.related().isEmpty()) {
            writeLocations("relatedLocations", problem.related());
        }
        json.writeEndObject();
    }

    /** Returns the message with its help, and with the part of the catalog if there is no range. */
    private static String text(Problem problem) {
        String part = problem.location() instanceof FileLocation file
                ? file.part().map(it -> it + ": ").orElse("")
                : "";
        return part + problem.message() + problem.help().map(it -> "; " + it).orElse("");
    }

    private void writeLocations(String property, List<Location> locations) {
        json.writeArrayPropertyStart(property);
        for (Location location : locations) {
            if (location instanceof FileLocation file) {
                writeLocation(file);
            }
        }
        json.writeEndArray();
    }

    private void writeLocation(FileLocation location) {
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(location.file()));
        json.writeEndObject();
        location.range().ifPresent(range -> {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", range.start().line());
            json.writeNumberProperty("startColumn", range.start().column());
            if (!range.end().equals(range.start())) {
                json.writeNumberProperty("endLine", range.end().line());
                json.writeNumberProperty("endColumn", range.end().column());
            }
            json.writeEndObject();
        });
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeText(String property, String text) {
        json.writeObjectPropertyStart(property);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    /** Returns a percent-encoded reference to the file as the user named it. */
    private static String uri(String file) {
        File path = new File(file);
        try {
            return path.isAbsolute()
                    ? path.toPath().toUri().toASCIIString()
                    : new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            return path.toPath().toUri().toASCIIString();
        }
    }
}

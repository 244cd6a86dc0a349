package io.github.catalogkit.app.lint;

import io.github.catalogkit.app.Versions;
import io.github.catalogkit.lint.LintFinding;
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

/** Findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS). */
final class SarifReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;

    private SarifReport(JsonGenerator json) {
        this.json = json;
    }

    static void write(List<LintFinding> findings, OutputStream out) {
        try (JsonGenerator json = JsonReport.open(out)) {
            new SarifReport(json).write(findings);
            json.writeRaw("\n");
        }
    }

    private void write(List<LintFinding> findings) {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        writeTool(findings);
        // Section 3.14.17: a character outside the Basic Multilingual Plane counts as two.
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeArrayPropertyStart("results");
        findings.forEach(this::writeResult);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeTool(List<LintFinding> findings) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "catalog");
        json.writeStringProperty("version", Versions.catalogKit());
        json.writeArrayPropertyStart("rules");
        rules(findings).forEach((code, statement) -> {
            json.writeStartObject();
            json.writeStringProperty("id", code);
            writeText("shortDescription", statement);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** All rules, and the codes of readers, which have no words but themselves. */
    private static Map<String, String> rules(List<LintFinding> findings) {
        Map<String, String> statements = new TreeMap<>();
        findings.forEach(
                finding -> statements.put(finding.code(), finding.code().replace('-', ' ')));
        for (Rule rule : Rules.all()) {
            statements.put(rule.id(), rule.statement());
        }
        return statements;
    }

    private void writeResult(LintFinding finding) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.code());
        json.writeStringProperty("level", finding.level());
        writeText("message", finding.text());
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(finding.file()));
        json.writeEndObject();
        finding.place().ifPresent(place -> {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", place.line());
            json.writeNumberProperty("startColumn", place.column());
            json.writeEndObject();
        });
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeText(String property, String text) {
        json.writeObjectPropertyStart(property);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    /** A reference to the file as the user named it, with what a URI cannot hold encoded. */
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

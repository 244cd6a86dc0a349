package io.github.catalogkit.reader.json;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Position;
import io.github.catalogkit.problem.TextRange;
import io.github.catalogkit.source.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A document with what the reader made of it. */
record LocatedDocument(String json, Reading reading) {

    static LocatedDocument of(String json) {
        return new LocatedDocument(json, read(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** A document with one entry of the kind tool. */
    static LocatedDocument ofTool(String members) {
        return of("""
                {
                  "schemaVersion": 1, "id": "c", "title": "C",
                  "sections": [{"id": "s", "title": "S", "entries": [
                    {"kind": "tool", "id": "t", "url": "https://example.org/", %s}
                  ]}]
                }
                """.formatted(members));
    }

    static Reading read(byte[] document) {
        try {
            return new JsonCatalogReader().read(new ByteArrayInputStream(document), "a name");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Entry entry() {
        return reading.catalog().entries().findFirst().orElseThrow();
    }

    /** Returns the text at the location of a value. */
    Optional<String> at(Node node, String member) {
        return reading.locations().range(node, member).map(this::text);
    }

    /** Returns the text at the location of what an edit replaces. */
    Optional<String> at(Node node, String member, Edit edit) {
        return reading.locations().range(node, member, edit).map(this::text);
    }

    /** Returns the document with a change of a value. */
    Optional<String> with(Node node, String member, Edit edit) {
        return reading.locations()
                .edit(node, member, edit)
                .map(it -> json.substring(0, it.start()) + it.replacement() + json.substring(it.end()));
    }

    private String text(TextRange range) {
        return json.substring(offset(range.start()), offset(range.end()));
    }

    /** A byte order mark is in no column, and each kind of line ending ends a line. */
    private int offset(Position position) {
        int mark = json.startsWith("\uFEFF") ? 1 : 0;
        List<String> lines = json.substring(mark).lines().toList();
        int offset = mark;
        for (int line = 1; line < position.line(); line++) {
            offset += lines.get(line - 1).length();
            offset += json.startsWith("\r\n", offset) ? 2 : 1;
        }
        return offset + position.column() - 1;
    }
}

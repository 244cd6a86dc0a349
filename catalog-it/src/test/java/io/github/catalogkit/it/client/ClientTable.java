package io.github.catalogkit.it.client;

import io.github.catalogkit.citation.Citation;
import io.github.catalogkit.citation.Citations;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the table of what programs keep of each field into the page on citations. */
final class ClientTable {

    private static final String BEGIN = "<!-- The table is generated: catalog-it/client-table.sh HARNESS -->\n\n";

    private static final String END = "\n<!-- End of the table of programs. -->\n";

    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * What a program has read from a file.
     *
     * @param heading the program and the format
     * @param items the records
     */
    private record Reading(String heading, List<ReadItem> items) {

        Optional<ReadItem> find(Citation citation) {
            return items.stream()
                    .filter(item -> item.hasKey(citation.key()))
                    .findFirst()
                    .or(() -> items.stream()
                            .filter(item -> item.hasTitle(citation.title()))
                            .findFirst());
        }
    }

    private ClientTable() {}

    /** Takes the page, and the folder with a file {@code "PROGRAM FORMAT.json"} for each column. */
    public static void main(String[] arguments) throws IOException {
        Path page = Path.of(arguments[0]);
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        String table = table(readings(Path.of(arguments[1])));
        Files.writeString(page, text.substring(0, begin) + table + text.substring(text.indexOf(END)));
    }

    private static List<Reading> readings(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        List<Reading> readings = new ArrayList<>();
        for (Path file : files) {
            JsonNode read = MAPPER.readTree(Files.readString(file));
            JsonNode items = read.isArray() ? read : read.path("items");
            String heading = file.getFileName().toString().replaceFirst("\\.json$", "");
            readings.add(
                    new Reading(heading, items.valueStream().map(ReadItem::new).toList()));
        }
        return readings;
    }

    private static String table(List<Reading> readings) {
        CatalogExporter exporter = Exporters.load().get("biblatex");
        List<Citation> citations = Citations.of(SampleCatalogs.everything(), ExportOptions.defaults(exporter))
                .toList();
        String heading = row("field", readings.stream().map(Reading::heading));
        String rule = row("---", readings.stream().map(reading -> "---")).replace(" ", "");
        return heading
                + rule
                + Stream.of(CitedField.values())
                        .map(field -> row(
                                field.label(),
                                readings.stream()
                                        .map(reading -> field.score(citations, reading::find)
                                                .cell())))
                        .collect(Collectors.joining());
    }

    private static String row(String first, Stream<String> cells) {
        return Stream.concat(Stream.of(first), cells).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}

package io.github.catalogkit.it.client;

import io.github.catalogkit.app.file.SafeFile;
import io.github.catalogkit.containernetworking.ContainerNetworkingRegistry;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.ExportedFile;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.exporter.json.JsonSchema;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.testkit.ExpectedCitation;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.WebAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes all exports of the Container Networking Reference, of a complete catalog, of a hostile one, and of one with hostile texts
 * in every property, into a folder for external programs. Each comes with a table of what such a program should find in it.
 */
final class ClientFiles {

    private final Path folder;

    private ClientFiles(Path folder) {
        this.folder = folder;
    }

    /** Takes the folder as its only argument. */
    public static void main(String[] arguments) throws IOException {
        ClientFiles files = new ClientFiles(Path.of(arguments[0]));
        for (Catalog catalog :
                List.of(ContainerNetworkingRegistry.CATALOG, SampleCatalogs.everything(), SampleCatalogs.hostile())) {
            files.write(catalog, Set.of());
        }
        files.write(SampleCatalogs.everyProperty(), Set.of("markdown")); // headings have only six levels
    }

    private void write(Catalog catalog, Set<String> omitted) throws IOException {
        for (CatalogExporter exporter : Exporters.load().exporters()) {
            if (omitted.contains(exporter.format())) {
                continue;
            }
            if (exporter.format().equals("feeds")
                    && catalog.entries().allMatch(entry -> entry.feed().isEmpty())) {
                continue; // without subscriptions, which a feed reader reports as a failure
            }
            String name = catalog.id() + "." + exporter.fileExtension();
            for (ExportedFile file : exporter.files(catalog, ExportOptions.defaults(exporter), name)) {
                SafeFile.write(folder.resolve(file.path()), file.content());
            }
        }
        String id = catalog.id();
        expect(
                id + ".expected.tsv",
                ExpectedCitation::titleOf,
                catalog.entries().filter(entry -> entry.kind() != Kind.GROUP));
        expect(
                id + ".opml.expected.tsv",
                Entry::title,
                catalog.entries()
                        .filter(entry -> entry.address().isPresent())
                        .flatMap(entry -> Collections.nCopies(listings(catalog, entry), entry).stream()));
        expect(
                id + ".md.expected.tsv",
                ExpectedCitation::titleOf,
                catalog.entries().filter(entry -> entry.address().isPresent()));
        expect(
                id + ".feeds.opml.expected.tsv",
                Entry::title,
                catalog.entries().filter(entry -> entry.feed().isPresent()));
        SafeFile.write(folder.resolve(id + ".json.schema.json"), out -> {
            try (var schema = JsonSchema.open()) {
                schema.transferTo(out);
            }
        });
    }

    private static int listings(Catalog catalog, Entry entry) {
        long others = catalog.allSections()
                .filter(section -> entry.details().alsoIn().contains(section.id()))
                .count();
        return 1 + (int) others;
    }

    /** Writes citation key, title, URL and feed of the entries. */
    private void expect(String name, Function<Entry, String> title, Stream<Entry> found) throws IOException {
        String rows = found.map(entry -> String.join(
                                "\t",
                                ExpectedCitation.keyOf(entry),
                                PlainText.normalize(title.apply(entry)),
                                address(entry.address()),
                                address(entry.feed()))
                        + "\n")
                .collect(Collectors.joining("", "id\ttitle\turl\tfeed\n", ""));
        SafeFile.write(folder.resolve(name), out -> out.write(rows.getBytes(StandardCharsets.UTF_8)));
    }

    private static String address(Optional<WebAddress> address) {
        return address.map(WebAddress::value).orElse("");
    }
}

package io.github.catalogkit.it.killed;

import io.github.catalogkit.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with a page of many sections, and the sources that generate it. */
record ListProject(Path folder) {

    private static final int SECTIONS = 20;
    private static final int ENTRIES = 6;

    /** Imports the list, and generates its page. */
    static ListProject in(Path folder) throws IOException {
        ListProject project = new ListProject(folder);
        Files.createDirectories(folder);
        StringBuilder list = new StringBuilder("# List\n");
        for (int section = 1; section <= SECTIONS; section++) {
            list.append("\n## Section ").append(section).append("\n\n");
            for (int entry = 1; entry <= ENTRIES; entry++) {
                list.append(
                        "- [Entry %1$d %2$d](https://example.org/%1$d/%2$d) - text %2$d.\n".formatted(section, entry));
            }
        }
        Files.writeString(project.page(), list);
        project.require(
                "import",
                project.page().toString(),
                "--package",
                "org.example",
                "-o",
                project.sources().toString(),
                "--sources-only");
        Files.delete(project.page());
        project.require(project.export().toArray(String[]::new));
        return project;
    }

    Path page() {
        return folder.resolve("README.md");
    }

    Path sources() {
        return folder.resolve("sources");
    }

    Path source() {
        return sources().resolve("org/example/Section3.java");
    }

    String sourceText() throws IOException {
        return Files.readString(source());
    }

    List<String> export() {
        return List.of("export", sources().toString(), "-o", page().toString());
    }

    void editPage(String text, String replacement) throws IOException {
        Files.writeString(page(), Files.readString(page()).replace(text, replacement));
    }

    void editSources(String text, String replacement) throws IOException {
        for (Path file : files(sources())) {
            Files.writeString(file, Files.readString(file).replace(text, replacement));
        }
    }

    /** Runs a command that has to succeed. */
    void require(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = Main.run(arguments, new ByteArrayInputStream(new byte[0]), stream, stream);
        if (code != 0) {
            throw new IllegalStateException(
                    String.join(" ", arguments) + " failed: " + said.toString(StandardCharsets.UTF_8));
        }
    }

    /** Returns the contents of the sources and of the page. */
    SortedMap<String, String> contents() throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".java") || name.equals("README.md")) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    /** Returns the names of other files, without those of drafts and of the record. */
    List<String> others() throws IOException {
        return files(folder).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.endsWith(".java") && !name.equals("README.md"))
                .filter(name ->
                        !name.equals(".catalog-generated") && !(name.startsWith(".") && name.endsWith(".draft")))
                .toList();
    }

    /** Copies the project to another folder, which is replaced. */
    ListProject copyTo(Path target) throws IOException {
        if (Files.exists(target)) {
            try (Stream<Path> old = Files.walk(target)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (Path file : files(folder)) {
            Path copy = target.resolve(folder.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return new ListProject(target);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

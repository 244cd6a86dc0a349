import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Builds the part of the self-contained archive that depends on the JDK: a Java runtime with only the modules that the command
 * needs, and an archive of the classes that it loads, so that it starts faster.
 *
 * <p>Run it as {@code java RuntimeImage.java JDK JAR LIST TARGET TIME}: with the directory of a JDK, the jar of the command, a list
 * for trial runs, the directory to create, and the time that its files will have when they are unpacked.
 */
final class RuntimeImage {

    /** What "jdeps --print-module-deps" says of the jar, and what services need: zipfs for the compiler, crypto.ec for https. */
    private static final String MODULES =
            "java.base,java.compiler,java.net.http,jdk.compiler,jdk.crypto.ec,jdk.httpserver,jdk.zipfs";

    /** The first version in which classes of a jar stay archived when the jar moves to another directory. */
    private static final int MOVABLE = 20;

    private final Path jdk;
    private final Path jar;
    private final Path list;
    private final Path target;

    private final FileTime time;

    private RuntimeImage(Path jdk, Path jar, Path list, Path target, FileTime time) {
        this.jdk = jdk;
        this.jar = jar;
        this.list = list;
        this.target = target;
        this.time = time;
    }

    public static void main(String[] arguments) throws Exception {
        new RuntimeImage(
                        Path.of(arguments[0]),
                        Path.of(arguments[1]).toAbsolutePath(),
                        Path.of(arguments[2]).toAbsolutePath(),
                        Path.of(arguments[3]).toAbsolutePath(),
                        FileTime.from(Instant.parse(arguments[4])))
                .build();
    }

    private void build() throws IOException, InterruptedException {
        delete(target);
        Files.createDirectories(target.resolve("lib"));
        Path copy = Files.copy(jar, target.resolve("lib/catalog.jar"));
        run(
                jdk.resolve("bin/jlink").toString(),
                "--add-modules",
                MODULES,
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                target.resolve("runtime").toString());
        // The archive of classes is valid only for files of this time.
        Files.setLastModifiedTime(copy, time);
        Files.setLastModifiedTime(target.resolve("runtime/lib/modules"), time);
        archive(copy);
        Files.delete(copy); // the assembly adds it
    }

    /** Writes an archive of the classes that are loaded by trial runs of the commands that people use most. */
    private void archive(Path copy) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("catalog-archive");
        try {
            String sources = work.resolve("list/src/main/java").toString();
            String page = work.resolve("list/README.md").toString();
            Set<String> classes = new LinkedHashSet<>();
            for (List<String> command : List.of(
                    List.of("import", list.toString(), "--package", "org.example", "-o", work.resolve("list").toString()),
                    List.of("export", sources, "-o", page),
                    List.of("lint", sources),
                    List.of("convert", page, "-o", work.resolve("list.json").toString()),
                    List.of("stats", sources),
                    List.of("--help"))) {
                Path loaded = work.resolve("loaded");
                java(copy, List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + loaded), command);
                // Numbers are those of one run, and classes without a name in the jar cannot be archived.
                Files.readAllLines(loaded).stream()
                        .filter(line -> !line.startsWith("#") && !line.contains(" source: "))
                        .map(line -> line.replaceFirst(" id: .*", ""))
                        .forEach(classes::add);
            }
            Path all = Files.write(work.resolve("classes"), classes);
            boolean movable = Runtime.version().feature() >= MOVABLE;
            List<String> options = new ArrayList<>(List.of(
                    program("runtime/bin/java").toString(),
                    "-Xshare:dump",
                    "-XX:+UseSerialGC",
                    "-XX:SharedClassListFile=" + all,
                    "-XX:SharedArchiveFile=" + target.resolve("lib/catalog.jsa")));
            if (movable) {
                options.addAll(List.of("-cp", copy.toString()));
            }
            run(options.toArray(String[]::new));
        } finally {
            delete(work);
        }
    }

    private Path program(String name) {
        return target.resolve(name);
    }

    private void java(Path copy, List<String> options, List<String> command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        line.add(program("runtime/bin/java").toString());
        line.add("-XX:+UseSerialGC");
        line.addAll(options);
        line.addAll(List.of("-cp", copy.toString(), "io.github.catalogkit.cli.Main"));
        line.addAll(command);
        run(line.toArray(String[]::new));
    }

    /** Runs a program, and shows what it says only if it fails; problems of the list are no failure. */
    private static void run(String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("catalog-archive", ".txt");
        try {
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start()
                    .waitFor();
            if (code != 0) {
                PrintStream err = System.err;
                err.println(String.join(" ", command) + ": exit code " + code);
                err.println(Files.readString(said));
                System.exit(1);
            }
        } finally {
            Files.delete(said);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}

package io.github.catalogkit.benchmarks.run;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The jars of the build, each as it is published.
 *
 * @param folder where they are, such as {@code benchmarks/target}
 * @param modules the jars, found by the names of their modules
 */
public record Jars(Path folder, ModuleFinder modules) {

    /** Returns those that stand beside the jar or the classes of the benchmarks. */
    public static Jars ofBuild() {
        Path own = Path.of(
                Jars.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        Path folder = Optional.ofNullable(own.getParent()).orElse(own);
        Path lib = folder.resolve("lib");
        if (!Files.isDirectory(lib)) {
            throw new IllegalStateException(
                    "there is no folder " + lib + "; build it with ./mvnw -pl benchmarks -am package -DskipTests");
        }
        return new Jars(folder, ModuleFinder.of(lib));
    }

    /** Returns the class path of modules and all that they require, as their descriptors say it. */
    public String classPath(String... roots) {
        Map<String, Path> found = new LinkedHashMap<>();
        Stream.of(roots).forEach(root -> collect(root, found));
        return found.values().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private void collect(String module, Map<String, Path> found) {
        if (found.containsKey(module)) {
            return;
        }
        modules.find(module).ifPresent(reference -> {
            found.put(module, pathOf(reference));
            reference.descriptor().requires().stream()
                    .filter(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
                    .map(ModuleDescriptor.Requires::name)
                    .sorted()
                    .forEach(name -> collect(name, found));
        });
    }

    private static Path pathOf(ModuleReference reference) {
        return reference
                .location()
                .map(Path::of)
                .orElseThrow(() -> new IllegalStateException(
                        "no file of " + reference.descriptor().name()));
    }

    /** Returns the command {@code catalog}, as it is installed. */
    public Path commandLine() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> commands = files.map(file -> file.resolve("bin/catalog"))
                    .filter(Files::isRegularFile)
                    .toList();
            if (commands.size() != 1) {
                throw new IllegalStateException("expected one folder with bin/catalog in " + folder + ", but there are "
                        + commands.size() + "; build it with ./mvnw -pl benchmarks -am clean package -DskipTests");
            }
            return commands.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

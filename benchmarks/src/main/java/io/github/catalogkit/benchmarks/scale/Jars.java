package io.github.catalogkit.benchmarks.scale;

import java.io.File;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The jars of the build, each as it is published.
 *
 * @param folder the folder {@code target} of the benchmarks
 * @param modules the modules in its folder {@code lib}
 */
record Jars(Path folder, ModuleFinder modules) {

    private static final String MODEL = "io.github.catalogkit.model";

    /** Returns the jars beside that of this program. */
    static Jars ofBuild() {
        String own =
                Jars.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        Path folder = Path.of(own).resolveSibling("");
        return new Jars(folder, ModuleFinder.of(folder.resolve("lib")));
    }

    /** Returns the class path of a module and of all that it requires. */
    String classPath(String module) {
        return required(module)
                .map(reference -> Path.of(reference.location().orElseThrow()).toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Stream<ModuleReference> required(String module) {
        return modules.find(module).stream()
                .flatMap(reference -> Stream.concat(
                        Stream.of(reference),
                        reference.descriptor().requires().stream()
                                .filter(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
                                .sorted()
                                .flatMap(requires -> required(requires.name()))));
    }

    /** Returns the class path of the model, which is all that a registry needs. */
    String model() {
        return classPath(MODEL);
    }

    /** Returns the jar of the benchmarks alone, which a process opens faster than the one with all dependencies. */
    Path benchmarks() {
        return folder.resolve("catalog-benchmarks-" + version() + ".jar");
    }

    /** Returns the command {@code catalog} as a user installs it. */
    Path commandLine() {
        return folder.resolve("catalog-" + version() + "/bin/catalog");
    }

    private String version() {
        return modules.find(MODEL)
                .flatMap(reference -> reference.descriptor().rawVersion())
                .orElseThrow(() -> new IllegalStateException("there are no jars in " + folder.resolve("lib")
                        + ": run \"./mvnw -pl benchmarks -am package -DskipTests\""));
    }
}

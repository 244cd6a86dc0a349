package io.github.catalogkit.benchmarks.scale;

import io.github.catalogkit.benchmarks.list.AnnotatedClasses;
import io.github.catalogkit.benchmarks.list.ListShape;
import io.github.catalogkit.benchmarks.program.JsonList;
import io.github.catalogkit.benchmarks.program.ReadClasses;
import io.github.catalogkit.benchmarks.program.ReadJson;
import io.github.catalogkit.benchmarks.program.ReadRegistry;
import io.github.catalogkit.benchmarks.program.Reading;
import io.github.catalogkit.benchmarks.program.Twin;
import io.github.catalogkit.benchmarks.run.Child;
import io.github.catalogkit.benchmarks.run.Folder;
import io.github.catalogkit.benchmarks.run.ProgramClasses;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Processes that read all of one list, each out of jars on its class path.
 *
 * @param values reads all values of the registry
 * @param titles reads the titles of the registry
 * @param jackson reads all values out of JSON
 * @param classGraph reads all values out of the classes that declare the list
 */
record ReadingProcesses(Child values, Child titles, Child jackson, Child classGraph) {

    static ReadingProcesses of(Workplace workplace, ListShape shape) {
        Path programs = new ProgramClasses(List.of(
                        ReadRegistry.class,
                        ReadJson.class,
                        JsonList.class,
                        ReadClasses.class,
                        Twin.class,
                        Reading.class))
                .jar(workplace.folder().resolve("programs.jar"));
        String ours = programs + File.pathSeparator + workplace.jar(shape) + File.pathSeparator + workplace.model();
        return new ReadingProcesses(
                Child.java("-cp", ours, ReadRegistry.class.getName(), "all"),
                Child.java("-cp", ours, ReadRegistry.class.getName(), "titles"),
                other(workplace, programs, json(workplace, shape), "tools.jackson.databind", ReadJson.class),
                other(
                        workplace,
                        programs,
                        twin(workplace, shape, programs),
                        "io.github.classgraph",
                        ReadClasses.class));
    }

    private static Child other(Workplace workplace, Path programs, Path data, String module, Class<?> program) {
        String classPath = Stream.of(
                        programs.toString(), data.toString(), workplace.jars().classPath(module))
                .reduce((first, second) -> first + File.pathSeparator + second)
                .orElseThrow();
        return Child.java("-cp", classPath, program.getName());
    }

    private static Path json(Workplace workplace, ListShape shape) {
        Folder folder = workplace.newFolder("json");
        ListFile.write(
                workplace.list(shape),
                "json",
                Map.of("indent", "false"),
                folder.path().resolve("big.json"));
        return folder.jar(workplace.folder().resolve("json.jar"));
    }

    private static Path twin(Workplace workplace, ListShape shape, Path programs) {
        return workplace.program(
                "twin", programs.toString(), new AnnotatedClasses(Twin.class.getName()).of(workplace.list(shape)));
    }

    /**
     * Runs all but the one that reads only titles.
     *
     * @throws IllegalStateException if they read different values, as their comparison would tell nothing
     */
    ReadingProcesses requireSameValues() {
        List<Long> lengths = Stream.of(values, jackson, classGraph)
                .map(child -> child.run().value("lengths"))
                .distinct()
                .toList();
        if (lengths.size() != 1) {
            throw new IllegalStateException("the programs read different values; their lengths are " + lengths);
        }
        return this;
    }
}

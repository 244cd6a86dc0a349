package io.github.catalogkit.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that says what Java sources need to be read. */
final class ClassPathOption {

    @Option(
            names = "--class-path",
            paramLabel = "PATH",
            split = "${sys:path.separator}",
            description = "Jars and folders of classes that Java sources refer to; may be repeated.")
    private List<Path> classPath = List.of();

    List<Path> classPath() {
        return classPath;
    }
}

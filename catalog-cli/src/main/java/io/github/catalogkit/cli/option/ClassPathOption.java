package io.github.catalogkit.cli.option;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The option for the class path of Java sources. */
public final class ClassPathOption {

    @Option(
            names = "--class-path",
            paramLabel = "PATH",
            split = "${sys:path.separator}",
            description = "Jars and class directories that the Java sources need; repeatable.")
    private List<Path> classPath = List.of();

    /** {@return the jars and class directories} */
    public List<Path> classPath() {
        return classPath;
    }
}

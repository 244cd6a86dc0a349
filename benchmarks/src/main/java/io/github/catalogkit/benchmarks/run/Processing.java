package io.github.catalogkit.benchmarks.run;

import io.github.catalogkit.benchmarks.program.IdleProcessor;
import io.github.catalogkit.benchmarks.program.OneClassProcessor;
import java.util.List;

/** What processes annotations while javac compiles. */
public enum Processing {
    /** Nothing: {@code -proc:none}. */
    NONE,
    /** A processor that does nothing. */
    IDLE,
    /** A processor that writes one empty class. */
    ONE_CLASS,
    /** The processor of Catalog Kit. */
    CATALOG;

    List<String> arguments(Jars jars) {
        return switch (this) {
            case NONE -> List.of("-proc:none");
            case IDLE -> named(IdleProcessor.class);
            case ONE_CLASS -> named(OneClassProcessor.class);
            case CATALOG -> List.of("-processorpath", jars.classPath("io.github.catalogkit.processor"));
        };
    }

    private static List<String> named(Class<?> processor) {
        return List.of("-processorpath", System.getProperty("java.class.path"), "-processor", processor.getName());
    }
}

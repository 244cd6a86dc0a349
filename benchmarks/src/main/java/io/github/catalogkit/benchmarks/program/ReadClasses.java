package io.github.catalogkit.benchmarks.program;

import io.github.classgraph.AnnotationInfo;
import io.github.classgraph.AnnotationParameterValue;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.ScanResult;
import java.util.List;

/** Reads all values of all entries from the class files of annotated classes on the class path, with ClassGraph. */
public final class ReadClasses {

    private static final List<String> KINDS = List.of(
            "io.github.catalogkit.annotation.Tool",
            "io.github.catalogkit.annotation.Article",
            "io.github.catalogkit.annotation.Documentation");

    private final ReadValues values = new ReadValues();

    private ReadClasses() {}

    /** Reads the values, and prints how long that took. */
    public static void main(String[] arguments) {
        ReadClasses program = new ReadClasses();
        try (ScanResult scan = new ClassGraph()
                .acceptPackages("big")
                .ignoreClassVisibility()
                .enableAnnotationInfo()
                .scan()) {
            for (ClassInfo type : scan.getAllClasses()) {
                for (String kind : KINDS) {
                    AnnotationInfo annotation = type.getAnnotationInfo(kind);
                    if (annotation != null) {
                        annotation.getParameterValues(false).forEach(program::read);
                    }
                }
            }
        }
        program.values.print();
    }

    private void read(AnnotationParameterValue parameter) {
        switch (parameter.getName()) {
            case "description" -> values.addDescription((String) parameter.getValue());
            case "seeAlso" -> values.addRelations(((Object[]) parameter.getValue()).length);
            default -> read(parameter.getValue());
        }
    }

    private void read(Object value) {
        if (value instanceof Object[] array) {
            for (Object element : array) {
                read(element);
            }
        } else if (value instanceof AnnotationInfo author) {
            read(author.getParameterValues(false).getValue("name"));
        } else {
            values.add((String) value);
        }
    }
}

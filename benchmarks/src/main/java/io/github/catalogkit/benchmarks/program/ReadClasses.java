package io.github.catalogkit.benchmarks.program;

import io.github.classgraph.AnnotationInfo;
import io.github.classgraph.AnnotationParameterValue;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.ScanResult;
import java.util.List;

/** Reads the entries that are declared with the annotations of {@link Twin}, with ClassGraph. */
public final class ReadClasses {

    private static final List<Class<?>> KINDS = List.of(Twin.Tool.class, Twin.Article.class, Twin.Documentation.class);

    private long lengths;
    private long texts;

    private ReadClasses() {}

    /** Reads them. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        ReadClasses reading = new ReadClasses();
        try (ScanResult scan = new ClassGraph()
                .acceptPackages("big")
                .ignoreClassVisibility()
                .enableAnnotationInfo()
                .scan()) {
            for (ClassInfo type : scan.getAllClasses()) {
                for (Class<?> kind : KINDS) {
                    AnnotationInfo annotation = type.getAnnotationInfo(kind.getName());
                    if (annotation != null) {
                        annotation.getParameterValues(false).forEach(reading::read);
                    }
                }
            }
        }
        Reading.print(start, reading.lengths, reading.texts);
    }

    private void read(AnnotationParameterValue parameter) {
        Object value = parameter.getValue();
        switch (parameter.getName()) {
            case "description" -> texts += ((String) value).length();
            case "seeAlso" -> lengths += ((Object[]) value).length;
            case "authors" -> {
                for (Object author : (Object[]) value) {
                    Object name =
                            ((AnnotationInfo) author).getParameterValues(false).getValue("name");
                    lengths += ((String) name).length();
                }
            }
            case "tags" -> {
                for (Object tag : (Object[]) value) {
                    lengths += ((String) tag).length();
                }
            }
            default -> lengths += ((String) value).length();
        }
    }
}

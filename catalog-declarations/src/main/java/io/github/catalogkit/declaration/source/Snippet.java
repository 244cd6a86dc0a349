package io.github.catalogkit.declaration.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.catalogkit.declaration.value.Annotation;
import io.github.catalogkit.declaration.value.Value;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Generated code, and what it imports.
 *
 * @param text the code; all lines but the first are indented
 * @param imports the qualified names of the imported classes by their simple names
 */
public record Snippet(String text, Map<String, String> imports) {

    private static final String HOLDER = "Holder";

    private static final Pattern IMPORT = Pattern.compile("^import ([\\w.]+\\.(\\w+));$", Pattern.MULTILINE);

    /**
     * {@return the code of an annotation of a class}
     *
     * @param annotation the annotation
     * @param packageName the package of the class
     * @param indentation the number of columns before it
     */
    public static Snippet of(Annotation annotation, String packageName, int indentation) {
        return of(annotation.onClass(indentation), packageName, indentation);
    }

    /**
     * {@return the code of a value of an annotation member}
     *
     * @param member the name of the member
     * @param value the value
     * @param packageName the package of the class
     * @param indentation the number of columns before the annotation
     * @param used the number of columns before the value in its line
     */
    public static Snippet of(String member, Value value, String packageName, int indentation, int used) {
        AnnotationSpec spec = AnnotationSpec.builder(Deprecated.class)
                .addMember("value", "$>$>$L$<$<", value.fitted(indentation + 2 * Value.LEVEL, used))
                .build();
        Snippet annotation = of(spec, packageName, indentation);
        String text = annotation.text();
        return new Snippet(text.substring(text.indexOf('(') + 1, text.lastIndexOf(')')), annotation.imports());
    }

    private static Snippet of(AnnotationSpec annotation, String packageName, int indentation) {
        String file = JavaFile.builder(
                        packageName,
                        TypeSpec.interfaceBuilder(HOLDER)
                                .addAnnotation(annotation)
                                .build())
                .indent(" ".repeat(Value.LEVEL))
                .skipJavaLangImports(true)
                .build()
                .toString();
        int start = file.startsWith("@") ? 0 : file.indexOf("\n@") + 1;
        String text = file.substring(start, file.lastIndexOf("\ninterface " + HOLDER));
        Matcher imports = IMPORT.matcher(file.substring(0, start));
        return new Snippet(
                Code.indent(text, indentation),
                imports.results()
                        .collect(Collectors.toMap(
                                found -> found.group(2), found -> found.group(1), (one, other) -> one)));
    }
}

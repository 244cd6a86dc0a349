package io.github.catalogkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.model.Kind;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That the examples of the annotations are valid Java. */
class AnnotationExamplesTest {

    @TempDir
    Path classes;

    @ParameterizedTest
    @EnumSource
    void eachExampleCompiles(Kind kind) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        Path annotations = Path.of(Catalog.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> options = List.of("-proc:none", "-d", classes.toString(), "-classpath", annotations.toString());

        compiler.getTask(null, null, problems, options, null, List.of(source(AnnotationExamples.of(kind))))
                .call();

        assertThat(problems.getDiagnostics()).isEmpty();
    }

    private static JavaFileObject source(String example) {
        String text =
                "package example; import io.github.catalogkit.annotation.*; interface Examples { " + example + " }";
        return new SimpleJavaFileObject(URI.create("string:///Examples.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    @ParameterizedTest
    @EnumSource
    void eachExampleIsOfItsKind(Kind kind) {
        assertThat(AnnotationExamples.of(kind)).startsWith("@" + kind.type().getSimpleName() + "(");
    }
}

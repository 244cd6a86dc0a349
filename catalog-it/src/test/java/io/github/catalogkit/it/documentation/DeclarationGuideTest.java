package io.github.catalogkit.it.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.annotation.Catalog;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide to declarations names all that can be declared. */
class DeclarationGuideTest {

    private static final Path GUIDE = Path.of("docs/declaring.md");

    static Stream<Class<?>> annotations() throws Exception {
        List<Class<?>> annotations = new ArrayList<>();
        String ofAnnotations = Catalog.class.getPackageName();
        try (JavaFileManager files = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            for (JavaFileObject file :
                    files.list(StandardLocation.CLASS_PATH, ofAnnotations, Set.of(JavaFileObject.Kind.CLASS), false)) {
                String name = files.inferBinaryName(StandardLocation.CLASS_PATH, file);
                annotations.add(Class.forName(name));
            }
        }
        return annotations.stream().filter(Class::isAnnotation);
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void listsEachAnnotationAndItsMembers(Class<?> annotation) throws IOException {
        String guide = Files.readString(Pages.PROJECT.resolve(GUIDE));
        assertThat(guide).as("%s", GUIDE).contains("@" + annotation.getSimpleName());
        for (Method member : annotation.getDeclaredMethods()) {
            assertThat(guide)
                    .as("%s: @%s(%s = ...)", GUIDE, annotation.getSimpleName(), member.getName())
                    .containsPattern(
                            "`" + member.getName() + "`|[(\\s]" + member.getName() + " = |`" + member.getName() + " =");
        }
    }
}

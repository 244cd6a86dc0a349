package io.github.catalogkit.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ElementLocation;
import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.registry.RegistryFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Generated;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/** Writes the files that processors generate. */
public final class GeneratedFiles {

    private final ProcessingEnvironment environment;
    private final Diagnostics diagnostics;
    private final Class<?> processor;

    public GeneratedFiles(ProcessingEnvironment environment, Diagnostics diagnostics, Class<?> processor) {
        this.environment = environment;
        this.diagnostics = diagnostics;
        this.processor = processor;
    }

    /** Writes a class that is generated because of another. */
    public void write(TypeElement origin, ClassName name, TypeSpec.Builder type) {
        generated(origin).ifPresent(type::addAnnotation);
        write(
                origin,
                name,
                JavaFile.builder(name.packageName(), type.build())
                        .indent("    ")
                        .build()
                        .toString());
    }

    /** Writes the source of a class that is generated because of another. */
    public void write(TypeElement origin, ClassName name, String source) {
        try (Writer out = environment
                .getFiler()
                .createSourceFile(name.canonicalName(), origin)
                .openWriter()) {
            out.write(source);
        } catch (FilerException e) {
            diagnostics.error(
                    ElementLocation.of(origin),
                    ProblemCode.NAME_TAKEN,
                    "the class " + name + " is there already, and a class that is generated would have its name; rename"
                            + " one of the classes");
        } catch (IOException e) {
            report("The file of " + name + " could not be written: " + e.getMessage());
        }
    }

    /** Writes the data that a generated class reads. */
    void writeData(TypeElement origin, String name, byte[] data) {
        writeResource(RegistryFormat.path(name), data, origin);
    }

    /** Writes a file of another name. */
    void writeResource(String path, byte[] bytes, TypeElement... origins) {
        try (OutputStream out = environment
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", path, origins)
                .openOutputStream()) {
            out.write(bytes);
        } catch (IOException e) {
            report("The file " + path + " could not be written: " + e.getMessage());
        }
    }

    /** A module that does not read {@code java.compiler} cannot see the annotation. */
    Optional<AnnotationSpec> generated(TypeElement element) {
        return Optional.ofNullable(environment
                        .getElementUtils()
                        .getTypeElement(
                                environment.getElementUtils().getModuleOf(element), Generated.class.getCanonicalName()))
                .map(annotation -> AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$S", processor.getName())
                        .build());
    }

    private void report(String message) {
        environment.getMessager().printMessage(Diagnostic.Kind.ERROR, message);
    }
}

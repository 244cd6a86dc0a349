package io.github.catalogkit.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ElementLocation;
import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.registry.CatalogProvider;
import io.github.catalogkit.registry.RegistryFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes the files that processors generate. */
public final class GeneratedFiles {

    /** The annotation that all generated classes have. */
    private static final String GENERATED =
            CatalogProvider.class.getPackageName().replace('.', '/') + '/';

    /** The batch compiler of Eclipse, which refuses to generate a class that is on the class path. */
    private static final String ECLIPSE_BATCH = "org.eclipse.jdt.internal.compiler.apt.";

    private final ProcessingEnvironment environment;
    private final Diagnostics diagnostics;
    private final GeneratedAnnotations annotations;

    public GeneratedFiles(ProcessingEnvironment environment, Diagnostics diagnostics, Class<?> processor) {
        this.environment = environment;
        this.diagnostics = diagnostics;
        this.annotations = new GeneratedAnnotations(environment.getElementUtils(), processor);
    }

    /** Writes a class that is generated from another one. */
    public void write(TypeElement origin, ClassName name, TypeSpec.Builder type) {
        type.addAnnotations(annotations.of(origin));
        write(
                origin,
                name,
                JavaFile.builder(name.packageName(), type.build())
                        .indent("    ")
                        .build()
                        .toString());
    }

    /** Writes the source of a class that is generated from another one. */
    public void write(TypeElement origin, ClassName name, String source) {
        boolean removed = removeEarlier(name);
        try (Writer out = environment
                .getFiler()
                .createSourceFile(name.canonicalName(), origin)
                .openWriter()) {
            out.write(source);
        } catch (FilerException e) {
            diagnostics.error(
                    ElementLocation.of(origin),
                    ProblemCode.NAME_TAKEN,
                    "the class " + name
                            + (removed
                                    ? " of an earlier run was in use before this run could replace it, and is removed now"
                                    : " already exists, and a generated class has the same name"),
                    removed ? "compile again" : "rename one of the classes");
        } catch (IOException e) {
            report("the file of " + name + " could not be written: " + e.getMessage());
        }
    }

    /** Removes the class file of an earlier run, which the compiler would confuse with a handwritten class. */
    private boolean removeEarlier(ClassName name) {
        Filer filer = environment.getFiler();
        if (!filer.getClass().getName().startsWith(ECLIPSE_BATCH)) {
            return false;
        }
        try {
            FileObject earlier =
                    filer.getResource(StandardLocation.CLASS_OUTPUT, name.packageName(), name.simpleName() + ".class");
            return textOf(earlier).contains(GENERATED) && earlier.delete();
        } catch (IOException e) {
            return false; // there is none
        }
    }

    /** Writes the data that a generated class reads. */
    void writeData(TypeElement origin, String name, byte[] data) {
        writeResource(RegistryFormat.path(name), data, origin);
    }

    /** Writes a resource. */
    void writeResource(String path, byte[] bytes, TypeElement... origins) {
        try (OutputStream out = environment
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", path, origins)
                .openOutputStream()) {
            out.write(bytes);
        } catch (IOException e) {
            report("the file " + path + " could not be written: " + e.getMessage());
        }
    }

    /** Returns the annotations of a class that is generated from another one. */
    List<AnnotationSpec> annotations(TypeElement origin) {
        return annotations.of(origin);
    }

    /** Returns the text of a file, if there is one. */
    Optional<String> read(StandardLocation location, String packageName, String name) {
        try {
            return Optional.of(textOf(environment.getFiler().getResource(location, packageName, name)));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // not all compilers have all locations
        }
    }

    private static String textOf(FileObject file) throws IOException {
        try (InputStream in = file.openInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void report(String message) {
        environment.getMessager().printMessage(Diagnostic.Kind.ERROR, message);
    }
}

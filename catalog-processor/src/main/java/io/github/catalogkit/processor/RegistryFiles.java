package io.github.catalogkit.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.catalogkit.registry.CatalogProvider;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Generated;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/** Writes the files of registries. */
final class RegistryFiles {

    private final ProcessingEnvironment environment;
    private final Diagnostics diagnostics;

    RegistryFiles(ProcessingEnvironment environment, Diagnostics diagnostics) {
        this.environment = environment;
        this.diagnostics = diagnostics;
    }

    void write(Registry registry) {
        write(registry, registry.type(), new RegistrySource(registry).registry());
        write(registry, registry.provider(), new RegistrySource(registry).provider());
    }

    private void write(Registry registry, ClassName name, TypeSpec.Builder type) {
        generated(registry.element()).ifPresent(type::addAnnotation);
        type.addOriginatingElement(registry.element());
        try {
            JavaFile.builder(name.packageName(), type.build())
                    .indent("    ")
                    .build()
                    .writeTo(environment.getFiler());
        } catch (FilerException e) {
            diagnostics.error(
                    Place.of(registry.element()),
                    Problem.NAME_TAKEN,
                    "the class " + name + " is there already, and the registry would have its name; rename one of the"
                            + " classes");
        } catch (IOException e) {
            tell("The file of " + name + " could not be written: " + e.getMessage());
        }
    }

    /** Names every provider of this compilation for the class path; a module names its own in its descriptor. */
    void writeServices(List<Registry> registries) {
        if (registries.isEmpty()) {
            return;
        }
        String file = "META-INF/services/" + CatalogProvider.class.getName();
        TypeElement[] origins = registries.stream().map(Registry::element).toArray(TypeElement[]::new);
        List<String> providers = registries.stream()
                .map(registry -> registry.provider().reflectionName())
                .sorted()
                .toList();
        try (Writer out = environment
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", file, origins)
                .openWriter()) {
            for (String provider : providers) {
                out.write(provider + "\n");
            }
        } catch (IOException e) {
            tell("The file " + file + " could not be written: " + e.getMessage());
        }
    }

    /** A module that does not read {@code java.compiler} cannot see the annotation. */
    private Optional<AnnotationSpec> generated(TypeElement element) {
        return Optional.ofNullable(environment
                        .getElementUtils()
                        .getTypeElement(
                                environment.getElementUtils().getModuleOf(element), Generated.class.getCanonicalName()))
                .map(annotation -> AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$S", CatalogProcessor.class.getName())
                        .build());
    }

    private void tell(String message) {
        environment.getMessager().printMessage(Diagnostic.Kind.ERROR, message);
    }
}

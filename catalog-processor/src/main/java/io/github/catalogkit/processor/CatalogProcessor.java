package io.github.catalogkit.processor;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Checks annotated catalogues as they are compiled, and writes for each a typed registry and a provider for {@link
 * java.util.ServiceLoader}.
 *
 * <p>Whatever is wrong with a declaration is told at the value that is at fault, all of it in one compilation.
 */
@AutoService(Processor.class)
public final class CatalogProcessor extends AbstractProcessor {

    private final List<Registry> registries = new ArrayList<>();

    /** Makes the processor; the compiler does. */
    public CatalogProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Declarations.annotationNames();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            processRound(annotations, round);
        } catch (RuntimeException e) {
            // A compiler prints the stack trace of a processor that throws, which helps nobody who keeps a list.
            processingEnv
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.ERROR,
                            "Catalog Kit failed on these declarations, which is a defect of its own; please report it"
                                    + " with them: " + e + " [catalog:defect]");
        }
        return false;
    }

    private void processRound(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Diagnostics diagnostics = new Diagnostics(processingEnv.getMessager());
        RegistryFiles files = new RegistryFiles(processingEnv, diagnostics);
        List<TypeElement> annotated = annotated(annotations, round);
        PlacementCheck placement = new PlacementCheck(diagnostics);
        LayoutPlacementCheck layouts = new LayoutPlacementCheck(diagnostics);
        Set<TypeElement> listed = new HashSet<>();
        for (TypeElement element : annotated) {
            placement.check(element);
            layouts.check(element);
            Declarations.catalog(element).ifPresent(catalog -> {
                CatalogDeclaration declaration = new DeclarationReader(diagnostics).read(catalog);
                ReadCatalog read = new CatalogMaker(declaration, diagnostics).make();
                new RuleCheck(diagnostics).check(read);
                checkId(read, catalog, diagnostics);
                Registry registry = Registry.of(read, diagnostics);
                files.write(registry);
                registries.add(registry);
                listed.addAll(declaration.sectionElements());
            });
        }
        if (annotated.stream().anyMatch(element -> Declarations.catalog(element).isPresent())) {
            placement.checkListed(annotated, listed);
        }
        if (round.processingOver()) {
            files.writeServices(registries);
        }
    }

    /** Exports are named after the id. */
    private void checkId(ReadCatalog read, Members declaration, Diagnostics diagnostics) {
        String id = read.catalog().id();
        registries.stream()
                .filter(other -> other.read().catalog().id().equals(id))
                .findFirst()
                .ifPresent(other -> diagnostics.error(
                        declaration.place("id"),
                        Problem.DUPLICATE_CATALOG,
                        "the id \"" + id + "\" is already that of the catalogue "
                                + other.element().getSimpleName() + "; give one of them another id"));
    }

    private static List<TypeElement> annotated(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return annotations.stream()
                .flatMap(annotation -> ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream())
                .distinct()
                .toList();
    }
}

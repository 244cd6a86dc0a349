package io.github.catalogkit.processor;

import com.google.auto.service.AutoService;
import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.processor.check.DeclarationCheck;
import io.github.catalogkit.processor.check.LayoutAnchorCheck;
import io.github.catalogkit.processor.check.RuleCheck;
import io.github.catalogkit.processor.check.RuleOptions;
import io.github.catalogkit.processor.check.UnlistedSectionCheck;
import io.github.catalogkit.processor.check.UnusedSuppressionCheck;
import io.github.catalogkit.processor.make.CatalogMaker;
import io.github.catalogkit.processor.make.LocatedCatalog;
import io.github.catalogkit.processor.make.UnlistedRelations;
import io.github.catalogkit.processor.problem.CompilerMessages;
import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ElementLocation;
import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.processor.read.AnnotationMembers;
import io.github.catalogkit.processor.read.CatalogAnnotations;
import io.github.catalogkit.processor.read.CatalogDeclaration;
import io.github.catalogkit.processor.read.ConstantsName;
import io.github.catalogkit.processor.read.DeclarationReader;
import io.github.catalogkit.processor.read.Origins;
import io.github.catalogkit.processor.read.SourceTrees;
import io.github.catalogkit.processor.write.GeneratedFiles;
import io.github.catalogkit.processor.write.Registry;
import io.github.catalogkit.processor.write.RegistryFiles;
import io.github.catalogkit.value.RuleSetting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * The annotation processor for whole catalogs: checks them during compilation, and generates a typed registry and a provider for
 * {@link java.util.ServiceLoader} for each.
 *
 * <p>All problems of a compilation are reported, each at its annotation value. A registry depends on all sections of its
 * catalog, even on those that this compilation does not compile ("aggregating" in Gradle).
 */
@AutoService(Processor.class)
@SuppressWarnings("exports") // AutoService leaves nothing in the class file
public final class CatalogProcessor extends DeclarationProcessor {

    private final List<Registry> registries = new ArrayList<>();
    private final ProviderCheck providers = new ProviderCheck();

    /** Makes the processor, for the compiler. */
    public CatalogProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Catalog.class.getName());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return optionNames();
    }

    @Override
    void process(RoundEnvironment round) {
        Diagnostics diagnostics = new Diagnostics(new CompilerMessages(processingEnv.getMessager()));
        RegistryFiles files = new RegistryFiles(
                new GeneratedFiles(processingEnv, diagnostics, CatalogProcessor.class),
                processingEnv.getElementUtils(),
                diagnostics);
        Origins origins = new Origins(processingEnv.getElementUtils(), round);
        providers.addModules(round);
        List<TypeElement> declared = declared(round);
        List<AnnotationMembers> catalogs = declared.stream()
                .flatMap(element -> CatalogAnnotations.catalog(element).stream())
                .toList();
        Optional<SourceTrees> trees = SourceTrees.of(processingEnv);
        DeclarationCheck check = new DeclarationCheck(diagnostics, trees);
        RuleCheck rules = new RuleCheck(catalogs.isEmpty() ? List.of() : options(), origins, diagnostics);
        LayoutAnchorCheck anchors = new LayoutAnchorCheck(origins, diagnostics);
        UnusedSuppressionCheck unused = new UnusedSuppressionCheck(origins, diagnostics);
        Set<TypeElement> listed = new HashSet<>();
        UnlistedRelations unlisted = new UnlistedRelations();
        for (AnnotationMembers catalog : catalogs) {
            if (origins.isSource(CatalogAnnotations.outermost(catalog.element()))) {
                check.check(catalog.element());
            }
            CatalogDeclaration declaration = new DeclarationReader(origins, diagnostics).read(catalog);
            LocatedCatalog read = CatalogMaker.besideSections(declaration, diagnostics, unlisted)
                    .make();
            rules.check(read);
            anchors.check(read);
            unused.add(read, rules.rules(read.catalog()));
            checkId(read, catalog, diagnostics);
            Registry registry = Registry.of(read);
            files.write(registry);
            registries.add(registry);
            listed.addAll(declaration.sectionElements());
        }
        unlisted.report(diagnostics);
        if (!catalogs.isEmpty()) {
            new UnlistedSectionCheck(diagnostics).check(declared, listed);
            DeclarationCheck ofSections = new DeclarationCheck(diagnostics.unreported(), trees);
            declared.stream()
                    .filter(element -> origins.isSource(CatalogAnnotations.outermost(element)))
                    .filter(element -> CatalogAnnotations.catalog(element).isEmpty())
                    .forEach(ofSections::check);
            unused.report();
        }
        if (round.processingOver()) {
            files.writeServices(registries);
            if (!round.errorRaised()) {
                registries.forEach(registry -> checkConstants(registry, diagnostics));
                registries.forEach(registry -> providers.check(registry, processingEnv.getElementUtils(), diagnostics));
            }
        }
    }

    private List<RuleSetting> options() {
        return RuleOptions.read(
                processingEnv.getOptions(),
                problem -> processingEnv
                        .getMessager()
                        .printMessage(Diagnostic.Kind.ERROR, problem + " [catalog:rule-settings]"));
    }

    /** Checks constants at the end, when all generated classes of other processors exist. */
    private void checkConstants(Registry registry, Diagnostics diagnostics) {
        LocatedCatalog read = registry.read();
        read.catalog()
                .allSections()
                .map(section -> ConstantsName.ofSection(read.declarations().element(section)))
                .filter(type -> processingEnv.getElementUtils().getTypeElement(type.canonicalName()) == null)
                .findFirst()
                .ifPresent(type -> diagnostics.error(
                        ElementLocation.of(registry.element()),
                        ProblemCode.MISSING_CONSTANTS,
                        "the class " + type.canonicalName() + ", which has the constants of a section, is missing",
                        "run " + SectionProcessor.class.getName()
                                + " beside this processor, also where that section is compiled"));
    }

    /** Checks the id, after which exports are named. */
    private void checkId(LocatedCatalog read, AnnotationMembers declaration, Diagnostics diagnostics) {
        String id = read.catalog().id();
        registries.stream()
                .filter(other -> other.read().catalog().id().equals(id))
                .findFirst()
                .ifPresent(other -> diagnostics.error(
                        declaration.location("id"),
                        ProblemCode.DUPLICATE_CATALOG,
                        "the id \"" + id + "\" is already used by the catalog "
                                + other.element().getSimpleName(),
                        "give one of them another id"));
    }
}

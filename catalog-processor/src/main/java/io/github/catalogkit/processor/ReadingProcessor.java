package io.github.catalogkit.processor;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.processor.check.DeclarationCheck;
import io.github.catalogkit.processor.check.LayoutAnchorCheck;
import io.github.catalogkit.processor.check.RuleCheck;
import io.github.catalogkit.processor.check.UnlistedSectionCheck;
import io.github.catalogkit.processor.check.UnusedSuppressionCheck;
import io.github.catalogkit.processor.make.CatalogMaker;
import io.github.catalogkit.processor.make.LocatedCatalog;
import io.github.catalogkit.processor.make.References;
import io.github.catalogkit.processor.make.SectionMaker;
import io.github.catalogkit.processor.make.UnlistedRelations;
import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.read.CatalogAnnotations;
import io.github.catalogkit.processor.read.CatalogDeclaration;
import io.github.catalogkit.processor.read.DeclarationReader;
import io.github.catalogkit.processor.read.Origins;
import io.github.catalogkit.processor.read.SourceTrees;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * A processor that reads the catalogs of a compilation for a program. It reports the same problems as {@link SectionProcessor}
 * and {@link CatalogProcessor}, and writes no files.
 *
 * <p>Problems of generated classes, such as two entries with the same constant, are not reported.
 */
public final class ReadingProcessor extends DeclarationProcessor {

    private final CatalogInspection inspection;
    private final Function<ProcessingEnvironment, Listener> listeners;

    /** Receives what is read in a compilation. */
    public interface Listener {

        /**
         * Receives a catalog without malformed values.
         *
         * @param catalog the catalog
         * @param classes returns the class that declares the catalog, or a section or an entry of it, by identity
         */
        void catalog(Catalog catalog, Function<Node, TypeElement> classes);

        /**
         * Receives a problem.
         *
         * @param problem the problem at an {@link io.github.catalogkit.processor.problem.ElementLocation}
         */
        void problem(Problem problem);
    }

    /**
     * Makes the processor for one compilation.
     *
     * @param inspection what is reported about the catalogs
     * @param listeners makes the listener of a compilation; it receives the catalogs in the order of the sources
     */
    public ReadingProcessor(CatalogInspection inspection, Function<ProcessingEnvironment, Listener> listeners) {
        this.inspection = inspection;
        this.listeners = listeners;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return CatalogAnnotations.annotationNames();
    }

    /**
     * Reads declarations that are not compiled.
     *
     * @param roots the outermost classes, whose values have the right types
     * @param inspection what is reported about the catalogs
     * @param listener receives the catalogs in the order of the classes
     */
    public static void read(List<TypeElement> roots, CatalogInspection inspection, Listener listener) {
        new ReadingProcessor(inspection, environment -> listener)
                .read(declared(roots), Origins.ofSources(roots), Optional.empty(), listener);
    }

    @Override
    void process(RoundEnvironment round) {
        read(
                declared(round),
                new Origins(processingEnv.getElementUtils(), round),
                SourceTrees.of(processingEnv),
                listeners.apply(processingEnv));
    }

    private void read(List<TypeElement> declared, Origins origins, Optional<SourceTrees> trees, Listener listener) {
        Diagnostics diagnostics = new Diagnostics(listener::problem);
        DeclarationCheck check = new DeclarationCheck(diagnostics, trees);
        declared.forEach(check::check);
        declared.stream().map(CatalogAnnotations::outermost).distinct().forEach(check::checkLocal);
        UnusedSuppressionCheck unused = new UnusedSuppressionCheck(origins, diagnostics);
        Set<TypeElement> listed = readCatalogs(declared, origins, diagnostics, unused, listener);
        checkUnlisted(declared, listed, origins, diagnostics);
        unused.report();
    }

    private Set<TypeElement> readCatalogs(
            List<TypeElement> declared,
            Origins origins,
            Diagnostics diagnostics,
            UnusedSuppressionCheck unused,
            Listener listener) {
        RuleCheck rules = new RuleCheck(inspection.settings(), inspection.finder(), origins, diagnostics);
        LayoutAnchorCheck anchors = new LayoutAnchorCheck(origins, diagnostics);
        Set<TypeElement> listed = new HashSet<>();
        UnlistedRelations unlisted = new UnlistedRelations();
        for (TypeElement element : declared) {
            CatalogAnnotations.catalog(element).ifPresent(catalog -> {
                CatalogDeclaration declaration = new DeclarationReader(origins, diagnostics).read(catalog);
                LocatedCatalog read =
                        CatalogMaker.ofWhole(declaration, diagnostics, unlisted).make();
                if (inspection.checked().test(read.catalog())) {
                    rules.check(read);
                    anchors.check(read);
                    unused.add(read, rules.rules(read.catalog()));
                } else {
                    unused.exclude(read);
                }
                listed.addAll(declaration.sectionElements());
                listener.catalog(read.catalog(), read.declarations()::element);
            });
        }
        unlisted.report(diagnostics);
        return listed;
    }

    private static void checkUnlisted(
            List<TypeElement> declared, Set<TypeElement> listed, Origins origins, Diagnostics diagnostics) {
        List<TypeElement> unlisted = declared.stream()
                .filter(element -> !listed.contains(element)
                        && CatalogAnnotations.section(element).isPresent())
                .toList();
        new UnlistedSectionCheck(diagnostics).check(declared, listed);
        SectionMaker maker = new SectionMaker(diagnostics, References.ofSections(diagnostics));
        Set<TypeElement> outermost = unlisted.stream()
                .map(CatalogAnnotations::outermost)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (TypeElement outer : outermost) {
            maker.make(new DeclarationReader(origins, Diagnostics.silent())
                    .sections(outer).stream()
                            .filter(section ->
                                    !listed.contains(section.members().element()))
                            .toList());
        }
    }
}

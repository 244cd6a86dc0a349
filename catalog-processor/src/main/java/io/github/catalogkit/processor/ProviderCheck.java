package io.github.catalogkit.processor;

import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.processor.read.CatalogAnnotations;
import io.github.catalogkit.processor.write.Registry;
import io.github.catalogkit.registry.CatalogProvider;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds catalogs of a module that does not provide them, so that no program finds them. */
final class ProviderCheck {

    private final Set<String> modules = new HashSet<>();

    /** Remembers the modules that are compiled; a descriptor that is a class file may be that of tests, which need none. */
    void addModules(RoundEnvironment round) {
        ElementFilter.modulesIn(round.getRootElements())
                .forEach(module -> modules.add(module.getQualifiedName().toString()));
    }

    void check(Registry registry, Elements elements, Diagnostics diagnostics) {
        modules.stream()
                .map(elements::getModuleElement)
                .filter(module -> module.equals(elements.getModuleOf(registry.element())))
                .filter(module -> !provides(module, registry.provider().canonicalName()))
                .forEach(module -> report(module, registry, diagnostics));
    }

    private static void report(ModuleElement module, Registry registry, Diagnostics diagnostics) {
        CatalogAnnotations.catalog(registry.element())
                .ifPresent(catalog -> diagnostics.warning(
                        catalog.location(),
                        ProblemCode.MISSING_PROVIDER,
                        "the module \"" + module.getQualifiedName()
                                + "\" does not provide the catalog, so programs cannot find it",
                        "write \"provides " + CatalogProvider.class.getName() + " with "
                                + registry.provider().canonicalName() + ";\" in its module-info.java"));
    }

    private static boolean provides(ModuleElement module, String provider) {
        return ElementFilter.providesIn(module.getDirectives()).stream()
                .filter(it -> it.getService().getQualifiedName().contentEquals(CatalogProvider.class.getName()))
                .flatMap(it -> it.getImplementations().stream())
                .anyMatch(it -> it.getQualifiedName().contentEquals(provider));
    }
}

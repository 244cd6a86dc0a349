package io.github.catalogkit.processor.write;

import io.github.catalogkit.processor.read.AnnotationMembers;
import io.github.catalogkit.processor.read.CatalogAnnotations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * The providers of an earlier compilation in the service file, for a compilation of only some of the catalogs.
 *
 * <p>Compilers do not know which classes were removed. So a provider is kept as long as its class file exists, unless its
 * catalog is known to be removed or renamed.
 */
final class EarlierProviders {

    private final GeneratedFiles files;
    private final Elements elements;
    private final List<Registry> written;

    EarlierProviders(GeneratedFiles files, Elements elements, List<Registry> written) {
        this.files = files;
        this.elements = elements;
        this.written = written;
    }

    /** Returns the names in a service file that this compilation does not write, and that are still valid. */
    Stream<String> in(String serviceFile) {
        Set<String> own =
                names(written.stream().map(registry -> registry.provider().reflectionName()));
        Set<String> ids =
                names(written.stream().map(registry -> registry.read().catalog().id()));
        boolean sources = written.stream().map(Registry::element).anyMatch(this::hasSource);
        return serviceFile
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(name -> name.endsWith(Registry.PROVIDER) && !own.contains(name))
                .filter(name -> exists(StandardLocation.CLASS_OUTPUT, name, ".class"))
                .filter(name -> catalog(name)
                        .map(catalog -> isDeclared(catalog, ids) && (!sources || hasSource(catalog)))
                        .orElse(true));
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the catalog class of a provider, unless it is nested, or its directory is not on the class path. */
    private Optional<TypeElement> catalog(String provider) {
        return Optional.ofNullable(
                elements.getTypeElement(provider.substring(0, provider.length() - Registry.PROVIDER.length())));
    }

    /** Returns whether a class is still a catalog that this compilation does not have under another name. */
    private static boolean isDeclared(TypeElement catalog, Set<String> ids) {
        return CatalogAnnotations.catalog(catalog)
                .filter(members -> members.value("id")
                        .flatMap(AnnotationMembers::textOf)
                        .filter(ids::contains)
                        .isEmpty())
                .isPresent();
    }

    /** Returns whether the source path, which not all builds set, has the source file of a catalog. */
    private boolean hasSource(TypeElement catalog) {
        return exists(StandardLocation.SOURCE_PATH, catalog.getQualifiedName().toString(), ".java");
    }

    private boolean exists(StandardLocation location, String type, String extension) {
        int end = type.lastIndexOf('.');
        return files.read(location, type.substring(0, Math.max(end, 0)), type.substring(end + 1) + extension)
                .isPresent();
    }
}

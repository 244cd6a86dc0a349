package io.github.catalogkit.registry;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All catalogs on the class path or module path.
 *
 * <pre>{@code
 * Catalog catalog = Catalogs.load().get("meshes");
 * }</pre>
 *
 * @param catalogs the catalogs in the order of their ids
 */
public record Catalogs(List<Catalog> catalogs) {

    /**
     * Makes a collection of these catalogs.
     *
     * @param catalogs the catalogs in any order
     */
    public Catalogs {
        catalogs = catalogs.stream().sorted(Comparator.comparing(Catalog::id)).toList();
    }

    /**
     * {@return all catalogs that the context class loader of the current thread finds}
     *
     * @throws NoSuchElementException if there is none; the message names the settings that are usually missing
     */
    public static Catalogs load() {
        return of(ServiceLoader.load(CatalogProvider.class));
    }

    /**
     * {@return all catalogs that a class loader finds}
     *
     * @param loader the class loader that finds the {@link CatalogProvider} services
     * @throws NoSuchElementException if there is none; the message names the settings that are usually missing
     */
    public static Catalogs load(ClassLoader loader) {
        return of(ServiceLoader.load(CatalogProvider.class, loader));
    }

    private static Catalogs of(ServiceLoader<CatalogProvider> providers) {
        List<Catalog> found =
                providers.stream().map(provider -> provider.get().catalog()).toList();
        if (found.isEmpty()) {
            throw new NoSuchElementException("no catalog was found; put the jar of a catalog on the class path"
                    + " or module path. JDK 23 or later also needs the name of the annotation processor: with Maven, add"
                    + " io.github.catalogkit:catalog-processor to <annotationProcessorPaths> of maven-compiler-plugin;"
                    + " with javac, pass each jar in --processor-path, which does not expand *");
        }
        return new Catalogs(found);
    }

    /**
     * {@return the catalog with this id}
     *
     * @param id the id of the catalog
     * @throws NoSuchElementException if there is none; the message names the ids of all catalogs
     */
    public Catalog get(String id) {
        return catalogs.stream()
                .filter(catalog -> catalog.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("there is no catalog \"" + id + "\"; write one of "
                        + catalogs.stream().map(Catalog::id).collect(Collectors.joining(", "))));
    }

    /** {@return all entries of all catalogs} */
    public Stream<Entry> entries() {
        return catalogs.stream().flatMap(Catalog::entries);
    }

    /**
     * {@return the entry with this id or former id, from the first catalog that has one}
     *
     * @param entryId the id or former id of an entry
     */
    public Optional<Entry> find(String entryId) {
        return catalogs.stream()
                .flatMap(catalog -> catalog.find(entryId).stream())
                .findFirst();
    }
}

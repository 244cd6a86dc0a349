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
 * The catalogs of several jars, read as one.
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
     * {@return the catalogs that the current thread's context class loader finds}
     *
     * @throws NoSuchElementException if it finds none; the message names the settings that are usually missing
     */
    public static Catalogs load() {
        return of(ServiceLoader.load(CatalogProvider.class));
    }

    /**
     * {@return the catalogs that a class loader finds}
     *
     * @param loader where to look for the registries, which are registered as services
     * @throws NoSuchElementException if it finds none; the message names the settings that are usually missing
     */
    public static Catalogs load(ClassLoader loader) {
        return of(ServiceLoader.load(CatalogProvider.class, loader));
    }

    private static Catalogs of(ServiceLoader<CatalogProvider> providers) {
        List<Catalog> found =
                providers.stream().map(provider -> provider.get().catalog()).toList();
        if (found.isEmpty()) {
            throw new NoSuchElementException("No catalog was found. Is the jar of a catalog on the class path or"
                    + " module path? If it was compiled with JDK 23 or later, was the annotation processor named?"
                    + " Those JDKs run only processors that are: with Maven, name io.github.catalogkit:catalog-processor"
                    + " in <annotationProcessorPaths> of maven-compiler-plugin; with javac, pass --processor-path with"
                    + " the name of each jar, since it expands no * there.");
        }
        return new Catalogs(found);
    }

    /**
     * {@return the catalog with this id}
     *
     * @param id the id of the catalog
     * @throws NoSuchElementException if there is none; the message names those that there are
     */
    public Catalog get(String id) {
        return catalogs.stream()
                .filter(catalog -> catalog.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no catalog \"" + id + "\" here; there is "
                        + catalogs.stream().map(Catalog::id).collect(Collectors.joining(", ")) + "."));
    }

    /** {@return all entries of all catalogs} */
    public Stream<Entry> entries() {
        return catalogs.stream().flatMap(Catalog::entries);
    }

    /**
     * {@return the entry with this id from the first catalog that has one}
     *
     * @param entryId an id, or one that an entry had before
     */
    public Optional<Entry> find(String entryId) {
        return catalogs.stream()
                .flatMap(catalog -> catalog.find(entryId).stream())
                .findFirst();
    }
}

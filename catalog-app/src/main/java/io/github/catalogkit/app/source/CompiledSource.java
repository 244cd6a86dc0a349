package io.github.catalogkit.app.source;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.registry.CatalogProvider;
import io.github.catalogkit.registry.Catalogs;
import io.github.catalogkit.rule.Rules;
import io.github.catalogkit.source.Reading;
import io.github.catalogkit.value.RuleSetting;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Compiled catalogs: a jar or a class directory with its dependencies.
 *
 * @param name the jar or directory as the user wrote it
 * @param classPath the jar or directory, followed by its dependencies
 * @param choice the choice of one of several catalogs
 */
record CompiledSource(String name, List<Path> classPath, CatalogChoice choice) implements Source {

    /** Returns a jar; throws an exception if it does not exist or is broken, which class loaders ignore. */
    static CompiledSource ofJar(Path jar, String name, CatalogChoice choice) {
        if (!Files.isDirectory(jar)) {
            try {
                // Reports a file without read permission, for which the zip reader only says that it is broken.
                Files.newInputStream(jar).close();
                new ZipFile(jar.toFile()).close();
            } catch (IOException e) {
                throw UserErrorException.in(name, e);
            }
        }
        return new CompiledSource(name, List.of(jar), choice);
    }

    @Override
    public OpenCatalog open() {
        URLClassLoader classes = classes();
        try {
            return OpenCatalog.of(name, load(() -> complete(choose(classes))), classes);
        } catch (UserErrorException e) {
            try {
                classes.close();
            } catch (IOException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }

    @Override
    public SourceFiles files() {
        return new SourceFiles(classPath.get(0), "");
    }

    @Override
    public List<Problem> problems(List<RuleSetting> settings, Map<String, String> texts) {
        try (URLClassLoader classes = classes()) {
            List<Catalog> catalogs = load(() ->
                    inspected(classes).stream().map(CompiledSource::complete).toList());
            return catalogs.stream()
                    .flatMap(catalog -> Rules.inspect(name, Reading.of(catalog), settings).stream())
                    .toList();
        } catch (IOException e) {
            throw UserErrorException.in(name, e);
        }
    }

    @Override
    public List<Problem> find(Function<Catalog, Stream<Problem>> finder, Map<String, String> texts) {
        try (URLClassLoader classes = classes()) {
            return load(() -> inspected(classes).stream()
                            .map(CompiledSource::complete)
                            .toList())
                    .stream()
                    .flatMap(catalog -> Rules.find(name, Reading.of(catalog), finder).stream())
                    .toList();
        } catch (IOException e) {
            throw UserErrorException.in(name, e);
        }
    }

    @Override
    public boolean canBeFixed() {
        return false;
    }

    @Override
    public Optional<Path> path(String file) {
        return Optional.empty();
    }

    /** Returns a class loader whose parent is that of this class, so that both have the same model classes. */
    private URLClassLoader classes() {
        return new URLClassLoader(
                classPath.stream().map(CompiledSource::url).toArray(URL[]::new), CompiledSource.class.getClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e); // URLs of paths are valid
        }
    }

    private Catalog choose(ClassLoader classes) {
        return choice.from(own(classes), all(classes));
    }

    /** Returns all catalogs; if a project has none, the settings that are usually missing are in the message. */
    private List<Catalog> all(ClassLoader classes) {
        try {
            return Catalogs.load(classes).catalogs();
        } catch (NoSuchElementException e) {
            if (classPath.size() > 1) {
                throw e;
            }
            throw new NoSuchElementException(
                    "no catalog was found; name a folder of annotated Java sources, or a jar or class folder that was"
                            + " compiled with catalog-processor",
                    e);
        }
    }

    /** Returns the chosen catalog, or all catalogs that are not from a dependency. */
    private List<Catalog> inspected(ClassLoader classes) {
        List<Catalog> own = own(classes);
        return choice.id().isPresent() || own.isEmpty() ? List.of(choose(classes)) : own;
    }

    /** Returns the catalogs of the first element of the class path. */
    private List<Catalog> own(ClassLoader classes) {
        URL first = url(classPath.get(0));
        return ServiceLoader.load(CatalogProvider.class, classes).stream()
                .filter(provider -> Optional.ofNullable(
                                provider.type().getProtectionDomain().getCodeSource())
                        .filter(source -> first.equals(source.getLocation()))
                        .isPresent())
                .map(provider -> provider.get().catalog())
                .toList();
    }

    /** Reads all sections, which are usually read lazily, so that a broken one is reported here. */
    private static Catalog complete(Catalog catalog) {
        catalog.entries().forEach(entry -> {});
        return catalog;
    }

    private <T> T load(Supplier<T> catalogs) {
        try {
            return catalogs.get();
        } catch (NoSuchElementException e) {
            throw UserErrorException.in(name, e);
        } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
            throw UserErrorException.of(
                    name + ": the catalog is broken or was compiled with another version of Catalog Kit (" + root(e)
                            + "); rebuild it with this version",
                    e);
        }
    }

    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return root;
    }
}

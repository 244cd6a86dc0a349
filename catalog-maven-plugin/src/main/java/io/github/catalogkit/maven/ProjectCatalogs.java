package io.github.catalogkit.maven;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.registry.CatalogProvider;
import io.github.catalogkit.registry.Catalogs;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogues that the compiled classes of a project, and its dependencies, provide. */
final class ProjectCatalogs implements AutoCloseable {

    private final URLClassLoader loader;
    private final URL classes;

    private ProjectCatalogs(URLClassLoader loader, URL classes) {
        this.loader = loader;
        this.classes = classes;
    }

    /** Opens a class path, the first element of which is the folder of the project's own classes. */
    static ProjectCatalogs open(List<Path> classPath) throws MalformedURLException {
        URL[] urls = new URL[classPath.size()];
        for (int index = 0; index < urls.length; index++) {
            urls[index] = classPath.get(index).toUri().toURL();
        }
        // The plugin's own loader stands above, so that both mean the same classes of the model.
        URLClassLoader loader = new URLClassLoader(urls, ProjectCatalogs.class.getClassLoader());
        return new ProjectCatalogs(loader, urls[0]);
    }

    /** Returns the catalogue with this id; without an id the only one, of the project itself if it has any. */
    Catalog get(Optional<String> id) {
        try {
            Catalogs all = Catalogs.load(loader);
            return id.isPresent() ? all.get(id.get()) : only(all);
        } catch (UserMistake e) {
            throw e;
        } catch (NoSuchElementException e) {
            throw new UserMistake(String.valueOf(e.getMessage()));
        } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
            throw new UserMistake("A catalogue of the project could not be loaded: " + root(e)
                    + ". Is the project compiled with the same version of Catalog Kit as the plugin?");
        }
    }

    private Catalog only(Catalogs all) {
        List<Catalog> own = own().toList();
        List<Catalog> candidates = own.isEmpty() ? all.catalogs() : own;
        if (candidates.size() > 1) {
            throw new UserMistake("There are several catalogues: "
                    + candidates.stream().map(Catalog::id).sorted().collect(Collectors.joining(", "))
                    + ". Name one of them with <catalog>ID</catalog> in the configuration of the plugin, or with"
                    + " -Dcatalog.id=ID.");
        }
        return candidates.get(0);
    }

    private Stream<Catalog> own() {
        return ServiceLoader.load(CatalogProvider.class, loader).stream()
                .filter(provider -> classes.equals(
                        provider.type().getProtectionDomain().getCodeSource().getLocation()))
                .map(provider -> provider.get().catalog());
    }

    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return root;
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}

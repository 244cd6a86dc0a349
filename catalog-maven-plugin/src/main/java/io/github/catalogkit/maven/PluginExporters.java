package io.github.catalogkit.maven;

import io.github.catalogkit.export.Exporters;
import java.util.ServiceConfigurationError;

/** The exporters of the plugin: ours, and those that a project adds to its dependencies. */
final class PluginExporters {

    private PluginExporters() {}

    /** Returns the exporters that the loader of the plugin finds. */
    static Exporters load(ClassLoader loader) {
        try {
            return Exporters.load(loader);
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new UserMistake("An exporter could not be loaded: " + e.getMessage()
                    + ". Mend or remove it among the <dependencies> of the plugin; it has to be made for the same"
                    + " version of Catalog Kit.");
        }
    }
}

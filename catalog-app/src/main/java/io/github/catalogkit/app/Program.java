package io.github.catalogkit.app;

import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.source.Readers;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;

/**
 * The program that runs the use cases.
 *
 * @param loader the class loader that finds readers and exporters
 * @param settings the names of its settings
 */
public record Program(ClassLoader loader, SettingNames settings) {

    /**
     * {@return the readers of the program}
     *
     * @throws UserErrorException if one cannot be loaded
     */
    public Readers readers() {
        return load("a reader", () -> Readers.load(loader));
    }

    /**
     * {@return the exporters of the program}
     *
     * @throws UserErrorException if one cannot be loaded
     */
    public Exporters exporters() {
        return load("an exporter", () -> Exporters.load(loader));
    }

    private <T> T load(String what, Supplier<T> formats) {
        try {
            return formats.get();
        } catch (ServiceConfigurationError | LinkageError e) {
            throw UserErrorException.of(
                    what + " could not be loaded: " + e.getMessage() + "; fix or remove it " + settings.formats()
                            + ", or build it for this version of Catalog Kit",
                    e);
        }
    }
}

package io.github.catalogkit.processor.write;

import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.registry.CatalogProvider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** Writes the files of registries. */
public final class RegistryFiles {

    private static final String SERVICE_FILE = "META-INF/services/" + CatalogProvider.class.getName();

    private final GeneratedFiles files;
    private final Elements elements;
    private final Diagnostics diagnostics;

    public RegistryFiles(GeneratedFiles files, Elements elements, Diagnostics diagnostics) {
        this.files = files;
        this.elements = elements;
        this.diagnostics = diagnostics;
    }

    public void write(Registry registry) {
        RegistrySource source = new RegistrySource(registry, diagnostics);
        files.write(registry.element(), registry.type(), source.registry());
        files.write(registry.element(), registry.provider(), source.provider());
        files.writeData(
                registry.element(),
                registry.type().canonicalName(),
                DataWriter.write(registry.read().catalog()));
    }

    /**
     * Writes the service file for the class path, with the providers of this compilation, and those of catalogs that it does
     * not compile. A module declares its providers itself.
     */
    public void writeServices(List<Registry> registries) {
        if (registries.isEmpty()) {
            return;
        }
        String earlier =
                files.read(StandardLocation.CLASS_OUTPUT, "", SERVICE_FILE).orElse("");
        String providers = Stream.concat(
                        registries.stream().map(registry -> registry.provider().reflectionName()),
                        new EarlierProviders(files, elements, registries).in(earlier))
                .distinct()
                .sorted()
                .map(name -> name + "\n")
                .collect(Collectors.joining());
        files.writeResource(
                SERVICE_FILE,
                providers.getBytes(StandardCharsets.UTF_8),
                registries.stream().map(Registry::element).toArray(TypeElement[]::new));
    }
}

package io.github.catalogkit.processor.write;

import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.registry.CatalogProvider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Writes the files of registries. */
public final class RegistryFiles {

    private final GeneratedFiles files;
    private final Diagnostics diagnostics;

    public RegistryFiles(GeneratedFiles files, Diagnostics diagnostics) {
        this.files = files;
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

    /** Names every provider of this compilation for the class path; a module names its own in its descriptor. */
    public void writeServices(List<Registry> registries) {
        if (registries.isEmpty()) {
            return;
        }
        String providers = registries.stream()
                .map(registry -> registry.provider().reflectionName() + "\n")
                .sorted()
                .collect(Collectors.joining());
        files.writeResource(
                "META-INF/services/" + CatalogProvider.class.getName(),
                providers.getBytes(StandardCharsets.UTF_8),
                registries.stream().map(Registry::element).toArray(TypeElement[]::new));
    }
}

package io.github.catalogkit.processor.write;

import com.palantir.javapoet.ClassName;
import io.github.catalogkit.processor.make.LocatedCatalog;
import javax.lang.model.element.TypeElement;

/**
 * The registry of a catalog.
 *
 * @param read the catalog and its declarations
 * @param type the name of the registry
 * @param provider the name of the class that provides the catalog to {@link java.util.ServiceLoader}
 */
public record Registry(LocatedCatalog read, ClassName type, ClassName provider) {

    /** The suffix of the name of a provider, after that of the catalog's class. */
    static final String PROVIDER = "Provider";

    public static Registry of(LocatedCatalog read) {
        TypeElement element = read.declarations().element(read.catalog());
        String packageName = ClassName.get(element).packageName();
        String name = element.getSimpleName().toString();
        return new Registry(
                read, ClassName.get(packageName, name + "Registry"), ClassName.get(packageName, name + PROVIDER));
    }

    public TypeElement element() {
        return read.declarations().element(read.catalog());
    }
}

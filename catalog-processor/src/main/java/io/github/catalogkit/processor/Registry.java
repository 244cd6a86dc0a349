package io.github.catalogkit.processor;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.TypeElement;

/**
 * What the registry of a catalogue is made of.
 *
 * @param read the catalogue and its declarations
 * @param type the name of the registry
 * @param provider the name of the class that gives the catalogue to {@link java.util.ServiceLoader}
 */
record Registry(ReadCatalog read, ClassName type, ClassName provider) {

    static Registry of(ReadCatalog read) {
        TypeElement element = read.element(read.catalog());
        String packageName = ClassName.get(element).packageName();
        String name = element.getSimpleName().toString();
        return new Registry(
                read, ClassName.get(packageName, name + "Registry"), ClassName.get(packageName, name + "Provider"));
    }

    TypeElement element() {
        return read.element(read.catalog());
    }
}

package io.github.catalogkit.declaration;

import com.palantir.javapoet.ClassName;
import io.github.catalogkit.model.Catalog;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * The annotated classes that declare a catalog: an interface for the catalog and one for each top-level section, in
 * files of their own.
 *
 * <p>Compiled, they give an equal catalog, whose texts are those of the original to the character. The same catalog
 * always gives the same files.
 */
public final class Declarations {

    private final Map<String, String> files;

    private Declarations(Map<String, String> files) {
        this.files = Collections.unmodifiableMap(files);
    }

    /**
     * Writes the declarations of a catalog.
     *
     * @param catalog the catalog to declare
     * @param packageName the package of the classes, such as {@code org.example.bash}
     * @param name the simple name of the catalog's interface; {@link #nameOf} proposes one
     * @return the declarations, as the texts of files of Java
     * @throws DeclarationException if Java has no such package or class name, or if a part of the catalog cannot be
     *     declared: a text of more than 65,535 bytes (JVMS 4.4.7), a relation to an entry
     *     that the catalog does not have, or entries that nest deeper than the name of a class file can tell
     */
    public static Declarations of(Catalog catalog, String packageName, String name) {
        ClassName type = ClassName.get(JavaNames.requirePackage(packageName), JavaNames.requireClass(name));
        return new Declarations(new DeclarationFiles(catalog, type, ClassNames.of(catalog, type)).write());
    }

    /**
     * Judges names before there is a catalog.
     *
     * @param packageName the package of the classes, such as {@code org.example.bash}
     * @param name the name of the catalog's interface, where it is chosen already
     * @throws DeclarationException if Java has no such package or class name
     */
    public static void requireNames(String packageName, Optional<String> name) {
        JavaNames.requirePackage(packageName);
        name.ifPresent(JavaNames::requireClass);
    }

    /**
     * {@return the name for a catalog that its id spells: {@code AwesomeBash} for {@code awesome-bash}}
     *
     * @param catalog the catalog to name; only its id counts
     */
    public static String nameOf(Catalog catalog) {
        return new NameScope().claim(SimpleName.of(catalog.id()), "List");
    }

    /**
     * {@return the text of each file by its path, such as {@code org/example/bash/AwesomeBash.java}: first that of the
     * catalog, then those of its sections in their order}
     */
    public Map<String, String> files() {
        return files;
    }
}

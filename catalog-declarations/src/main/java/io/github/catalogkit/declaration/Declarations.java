package io.github.catalogkit.declaration;

import com.palantir.javapoet.ClassName;
import io.github.catalogkit.model.Catalog;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * The annotated classes that declare a catalogue: an interface for the catalogue and one for each top-level section, in
 * files of their own.
 *
 * <p>Compiled, they give an equal catalogue, whose texts are those of the original to the character. The same catalogue
 * always gives the same files.
 */
public final class Declarations {

    private final Map<String, String> files;

    private Declarations(Map<String, String> files) {
        this.files = Collections.unmodifiableMap(files);
    }

    /**
     * Writes the declarations of a catalogue.
     *
     * @param catalog the catalogue to declare
     * @param packageName the package of the classes, such as {@code org.example.bash}
     * @param name the simple name of the catalogue's interface; {@link #nameOf} proposes one
     * @return the declarations, as the texts of files of Java
     * @throws DeclarationException if Java has no such package or class name, or if a part of the catalogue cannot be
     *     declared: a text of more than 65,535 bytes (JVMS 4.4.7) or with half of a surrogate pair, a relation to an entry
     *     that the catalogue does not have, or entries that nest deeper than the name of a class file can tell
     */
    public static Declarations of(Catalog catalog, String packageName, String name) {
        ClassName type = ClassName.get(JavaNames.requirePackage(packageName), JavaNames.requireClass(name));
        return new Declarations(new DeclarationFiles(catalog, type, ClassNames.of(catalog, type)).write());
    }

    /**
     * Judges names before there is a catalogue.
     *
     * @param packageName the package of the classes, such as {@code org.example.bash}
     * @param name the name of the catalogue's interface, where it is chosen already
     * @throws DeclarationException if Java has no such package or class name
     */
    public static void requireNames(String packageName, Optional<String> name) {
        JavaNames.requirePackage(packageName);
        name.ifPresent(JavaNames::requireClass);
    }

    /**
     * {@return the name for a catalogue that its id spells: {@code AwesomeBash} for {@code awesome-bash}}
     *
     * @param catalog the catalogue to name; only its id counts
     */
    public static String nameOf(Catalog catalog) {
        return new NameScope().claim(SimpleName.of(catalog.id()), "List");
    }

    /**
     * {@return the text of each file by its path, such as {@code org/example/bash/AwesomeBash.java}: first that of the
     * catalogue, then those of its sections in their order}
     */
    public Map<String, String> files() {
        return files;
    }
}

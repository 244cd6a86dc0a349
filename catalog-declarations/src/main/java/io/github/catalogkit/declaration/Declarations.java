package io.github.catalogkit.declaration;

import com.palantir.javapoet.ClassName;
import io.github.catalogkit.model.Catalog;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * The annotated classes that declare a catalog: an interface for the catalog and one for each top-level section, in separate
 * files. If a file is too large to be edited, its subsections are in files of their own, and a section with too many entries has
 * them in several files.
 *
 * <p>When compiled, they result in an equal catalog. The same catalog always results in the same files.
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
     * @return the declarations
     * @throws DeclarationException if a name is not valid in Java, or if a part of the catalog cannot be declared: a text of
     *     more than 65,535 bytes (JVMS 4.4.7) that is not free text of a layout, a relation to an unknown entry, or entries that are nested too deeply for the
     *     name of a class file
     */
    public static Declarations of(Catalog catalog, String packageName, String name) {
        ClassName type = ClassName.get(JavaNames.requirePackage(packageName), JavaNames.requireClass(name));
        return new Declarations(DeclarationFiles.of(catalog, type));
    }

    /**
     * Checks names before a catalog is read.
     *
     * @param packageName the package of the classes, such as {@code org.example.bash}
     * @param name the name of the catalog's interface, if it is set
     * @throws DeclarationException if a name is not valid in Java
     */
    public static void requireNames(String packageName, Optional<String> name) {
        JavaNames.requirePackage(packageName);
        name.ifPresent(JavaNames::requireClass);
    }

    /**
     * {@return the class name that is derived from the id of a catalog: {@code AwesomeBash} from {@code awesome-bash}}
     *
     * @param catalog the catalog
     */
    public static String nameOf(Catalog catalog) {
        return new NameScope().claim(SimpleName.of(catalog.id()), "List");
    }

    /**
     * {@return the texts of the files by their paths, such as {@code org/example/bash/AwesomeBash.java}: that of the catalog,
     * followed by those of its sections in their order}
     */
    public Map<String, String> files() {
        return files;
    }
}

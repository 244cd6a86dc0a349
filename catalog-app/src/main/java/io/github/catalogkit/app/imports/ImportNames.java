package io.github.catalogkit.app.imports;

import io.github.catalogkit.app.SettingNames;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.declaration.DeclarationException;
import io.github.catalogkit.declaration.Declarations;
import java.util.Optional;

/**
 * The names of the classes of an imported list.
 *
 * @param packageName the package of the classes, such as {@code org.example.bash}
 * @param className the name of the class of the catalog; by default derived from its title
 */
public record ImportNames(String packageName, Optional<String> className) {

    /**
     * {@return the names, which are checked before the list is read}
     *
     * @param packageName the package of the classes, such as {@code org.example.bash}
     * @param className the name of the class of the catalog; by default derived from its title
     * @param settings the names of the program's settings
     * @throws UserErrorException if a name is not valid in Java
     */
    public static ImportNames of(String packageName, Optional<String> className, SettingNames settings) {
        require(packageName, Optional.empty(), settings.packageName());
        require(packageName, className, settings.className());
        return new ImportNames(packageName, className);
    }

    private static void require(String packageName, Optional<String> className, String setting) {
        try {
            Declarations.requireNames(packageName, className);
        } catch (DeclarationException e) {
            throw UserErrorException.request(e.getMessage() + "; set it with " + setting);
        }
    }
}

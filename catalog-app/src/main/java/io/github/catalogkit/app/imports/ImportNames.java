package io.github.catalogkit.app.imports;

import io.github.catalogkit.app.SettingNames;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.declaration.DeclarationException;
import io.github.catalogkit.declaration.Declarations;
import java.util.Optional;

/**
 * The names of the classes that a list is made into.
 *
 * @param packageName the package of the classes, such as {@code org.example.bash}
 * @param className the name of the class of the catalog; if absent, one that its title proposes
 */
public record ImportNames(String packageName, Optional<String> className) {

    /**
     * {@return the names, checked before there is a list, so that what is refused later is an error in the list}
     *
     * @param packageName the package of the classes, such as {@code org.example.bash}
     * @param className the name of the class of the catalog; if absent, one that its title proposes
     * @param settings how the user writes the settings of both
     * @throws UserErrorException if Java has no such package or class name
     */
    public static ImportNames of(String packageName, Optional<String> className, SettingNames settings) {
        try {
            Declarations.requireNames(packageName, className);
            return new ImportNames(packageName, className);
        } catch (DeclarationException e) {
            throw UserErrorException.request(e.getMessage() + ". Name it with " + settings.className() + ".");
        }
    }
}

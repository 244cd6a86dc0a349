package io.github.catalogkit.declaration;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Checks whether names from users are valid in Java. */
final class JavaNames {

    /** Words that are not keywords but cannot be class names (JLS 3.9). */
    private static final Set<String> NO_CLASSES = Set.of("permits", "record", "sealed", "var", "yield");

    private JavaNames() {}

    static String requirePackage(String name) {
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            throw new DeclarationException("\"" + name
                    + "\" is not a valid Java package name; write words of letters and digits that are not keywords,"
                    + " joined by dots, such as org.example.lists");
        }
        return name;
    }

    static String requireClass(String name) {
        if (!SourceVersion.isIdentifier(name)
                || SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)
                || NO_CLASSES.contains(name)) {
            throw new DeclarationException("\"" + name
                    + "\" is not a valid Java class name; write one word of letters and digits that is not a keyword, such as"
                    + " AwesomeBash");
        }
        if (NameScope.isReserved(name)) {
            throw new DeclarationException("\"" + name
                    + "\" is the name of an annotation or of a class that every file uses; write another one, such as "
                    + name + "List");
        }
        return name;
    }
}

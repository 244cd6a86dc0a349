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
                    + "\" is no name of a Java package; expected words of letters and digits that are no keywords,"
                    + " joined by dots, such as org.example.lists");
        }
        return name;
    }

    static String requireClass(String name) {
        if (!SourceVersion.isIdentifier(name)
                || SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)
                || NO_CLASSES.contains(name)) {
            throw new DeclarationException("\"" + name
                    + "\" is no name of a Java class; expected one word of letters and digits that is no keyword, such as"
                    + " AwesomeBash");
        }
        if (NameScope.isReserved(name)) {
            throw new DeclarationException("\"" + name
                    + "\" is the name of an annotation or of a class that every file uses; expected another one, such as "
                    + name + "List");
        }
        return name;
    }
}

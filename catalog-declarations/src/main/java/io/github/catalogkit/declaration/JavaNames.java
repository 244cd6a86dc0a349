package io.github.catalogkit.declaration;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names that somebody gives, and which Java may not have. */
final class JavaNames {

    /** Words that are no keywords but cannot name a class (JLS 3.9). */
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

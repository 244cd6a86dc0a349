package io.github.catalogkit.processor.write;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names by which a source file calls the classes of other files: short ones, where it can import them. */
final class Imports {

    private final ClassName file;
    private final Set<String> taken;
    private final Map<String, ClassName> imported = new HashMap<>();

    /**
     * Makes the imports of a file.
     *
     * @param file its outermost class
     * @param taken the simple names of the classes in that
     */
    Imports(ClassName file, Set<String> taken) {
        this.file = file;
        this.taken = taken;
        imported.put(file.simpleName(), file);
    }

    /** How the file calls a class; from now on it imports it, if need be. */
    String name(ClassName type) {
        ClassName outermost = type.topLevelClassName();
        String simple = outermost.simpleName();
        if (taken.contains(simple)
                || !imported.computeIfAbsent(simple, any -> outermost).equals(outermost)) {
            return type.canonicalName();
        }
        return String.join(".", type.simpleNames());
    }

    /** The classes to import, in the order of their names. */
    List<ClassName> classes() {
        return imported.values().stream()
                .filter(type -> !type.packageName().equals(file.packageName()))
                .sorted()
                .toList();
    }
}

package io.github.catalogkit.processor.write;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The imports of a source file: names of classes are short if they can be imported. */
final class Imports {

    private final ClassName file;
    private final Set<String> taken;
    private final Map<String, ClassName> imported = new HashMap<>();

    /**
     * Makes the imports of a file.
     *
     * @param file the outermost class
     * @param taken the simple names of its nested classes
     */
    Imports(ClassName file, Set<String> taken) {
        this.file = file;
        this.taken = taken;
        imported.put(file.simpleName(), file);
    }

    /** Returns the name of a class in the file, and imports it if necessary. */
    String name(ClassName type) {
        ClassName outermost = type.topLevelClassName();
        String simple = outermost.simpleName();
        if (taken.contains(simple)
                || !imported.computeIfAbsent(simple, any -> outermost).equals(outermost)) {
            return type.canonicalName();
        }
        return String.join(".", type.simpleNames());
    }

    /** Returns the classes to import, sorted by name. */
    List<ClassName> classes() {
        return imported.values().stream()
                .filter(type -> !type.packageName().equals(file.packageName()))
                .sorted()
                .toList();
    }
}

package io.github.catalogkit.it.documentation;

import io.github.catalogkit.rule.RuleExample;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of Java as a complete file.
 *
 * <p>A block with a package or imports is already complete. A block that starts with an annotation of a declaration is put into a
 * section of a catalog, unless it has its own catalog. A block that declares a type needs no wrapper; all others are statements
 * of a method. A note, {@code <!-- within: class A { void b(Catalog catalog) { ... } } -->}, provides another context.
 */
record JavaUnit(String fileName, String text) {

    private static final Pattern WHOLE = Pattern.compile("^(package|import|module) ", Pattern.MULTILINE);
    private static final Pattern TYPE =
            Pattern.compile("^(?:public |final |abstract )*(?:class|interface|record|enum) (\\w+)", Pattern.MULTILINE);
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern SECTION = Pattern.compile("^@Section\\(.*", Pattern.DOTALL);

    private static final String OF_DECLARATIONS = """
            package sample;
            import io.github.catalogkit.annotation.*;
            import io.github.catalogkit.vocabulary.Order;
            import io.github.catalogkit.vocabulary.Role;
            import io.github.catalogkit.vocabulary.Scheme;
            import io.github.catalogkit.vocabulary.Severity;
            import io.github.catalogkit.vocabulary.Status;
            """;

    private static final String OF_PROGRAMS = """
            import static org.assertj.core.api.Assertions.assertThat;
            import io.github.catalogkit.containernetworking.ContainerNetworkingRegistry;
            import io.github.catalogkit.export.*;
            import io.github.catalogkit.reader.json.JsonCatalogReader;
            import io.github.catalogkit.exporter.markdown.*;
            import io.github.catalogkit.layout.*;
            import io.github.catalogkit.model.*;
            import io.github.catalogkit.registry.*;
            import io.github.catalogkit.source.*;
            import io.github.catalogkit.testkit.*;
            import io.github.catalogkit.text.*;
            import io.github.catalogkit.value.*;
            import java.io.*;
            import java.nio.charset.StandardCharsets;
            import java.nio.file.*;
            import java.util.*;
            import java.util.stream.*;
            import org.junit.jupiter.api.Test;
            """;

    static JavaUnit of(CodeBlock block) {
        String text = block.text();
        if (WHOLE.matcher(text).find()) {
            return named(text);
        }
        if (block.note("within").isPresent()) {
            return named(OF_PROGRAMS + block.note("within").orElseThrow().replace("...", text));
        }
        if (isDeclaration(text)) {
            return named(OF_DECLARATIONS + inCatalog(text));
        }
        boolean isType = TYPE.matcher(text).find();
        return named(OF_PROGRAMS
                + (isType
                        ? text
                        : "class Example { public static void main(String[] args) throws Exception { " + text + "}}"));
    }

    private static boolean isDeclaration(String text) {
        return text.startsWith("@") && !text.startsWith("@Override");
    }

    private static String inCatalog(String text) {
        if (SECTION.matcher(text).matches()) {
            return """
                    @Catalog(id = "example", title = "Example")
                    interface Example {
                    %s
                    }
                    """.formatted(text);
        }
        return RuleExample.file(text);
    }

    /** Returns the name of the class with a main method. */
    Optional<String> main() {
        int start = text.indexOf("static void main(");
        if (start < 0) {
            return Optional.empty();
        }
        Matcher type = TYPE.matcher(text.substring(0, start));
        String name = type.results().map(found -> found.group(1)).reduce("", (before, last) -> last);
        Matcher home = PACKAGE.matcher(text);
        return Optional.of(home.find() ? home.group(1) + "." + name : name);
    }

    private static JavaUnit named(String text) {
        if (text.startsWith("module ")) {
            return new JavaUnit("module-info.java", text);
        }
        Matcher type = TYPE.matcher(text);
        return new JavaUnit((type.find() ? type.group(1) : "Example") + ".java", text);
    }
}

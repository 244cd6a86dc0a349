package io.github.catalogkit.it.lists;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.registry.CatalogProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles declarations with the processor, and loads what comes out. */
final class CompiledCatalog {

    private CompiledCatalog() {}

    static Catalog of(Map<String, String> files, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<JavaFileObject> sources = new ArrayList<>();
            files.forEach((path, text) -> sources.add(new Source(path, text)));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    messages,
                    manager,
                    null,
                    List.of(
                            "-d",
                            classes.toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "-processor",
                            "io.github.catalogkit.processor.SectionProcessor,"
                                    + "io.github.catalogkit.processor.CatalogProcessor"),
                    null,
                    sources);
            if (!task.call()) {
                throw new AssertionError("the declarations do not compile:\n" + messages);
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, CompiledCatalog.class.getClassLoader())) {
            return ServiceLoader.load(CatalogProvider.class, loader).stream()
                    .filter(provider -> provider.type().getClassLoader() == loader)
                    .map(provider -> provider.get().catalog())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

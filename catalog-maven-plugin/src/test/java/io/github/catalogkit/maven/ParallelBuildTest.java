package io.github.catalogkit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.testkit.CompiledCatalog;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** Two modules that are built at the same time, with a region each in one README. */
class ParallelBuildTest {

    private static final String EMPTY = """
            <!-- catalog:begin meshes -->
            <!-- catalog:end meshes -->

            <!-- catalog:begin proxies -->
            <!-- catalog:end proxies -->
            """;

    @TempDir
    Path folder;

    private final CyclicBarrier start = new CyclicBarrier(2);
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    private Path readme = Path.of("README.md");
    private Path meshes = Path.of("meshes");
    private Path proxies = Path.of("proxies");

    @BeforeEach
    void makeTheProject() throws Exception {
        readme = Files.writeString(folder.resolve("README.md"), EMPTY);
        meshes = CompiledCatalog.in(folder, "meshes", "Meshes");
        proxies = CompiledCatalog.in(folder, "proxies", "Proxies");
    }

    @AfterEach
    void endTheThreads() {
        threads.shutdown();
    }

    @RepeatedTest(5)
    void fillsEveryRegion() throws Exception {
        build(new ModuleBuild(start, meshes, readme), new ModuleBuild(start, proxies, readme));
        assertThat(readme).content().contains("# Meshes\n", "# Proxies\n");
    }

    /** Maven does so where a module adds dependencies to the plugin. */
    @RepeatedTest(5)
    void fillsEveryRegionWithAPluginClassLoaderPerModule() throws Exception {
        try (URLClassLoader one = newLoader();
                URLClassLoader other = newLoader()) {
            build(load(one, meshes), load(other, proxies));
        }
        assertThat(readme).content().contains("# Meshes\n", "# Proxies\n");
    }

    private void build(Callable<?> one, Callable<?> other) throws Exception {
        for (Future<?> module : List.of(threads.submit(one), threads.submit(other))) {
            module.get();
        }
    }

    private Callable<?> load(ClassLoader loader, Path classes) throws ReflectiveOperationException {
        return (Callable<?>) loader.loadClass(ModuleBuild.class.getName())
                .getConstructor(CyclicBarrier.class, Path.class, Path.class)
                .newInstance(start, classes, readme);
    }

    private static URLClassLoader newLoader() throws Exception {
        String[] paths = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        URL[] urls = new URL[paths.length];
        for (int index = 0; index < paths.length; index++) {
            urls[index] = Path.of(paths[index]).toUri().toURL();
        }
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }
}

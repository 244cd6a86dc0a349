package io.github.catalogkit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.maven.plugin.logging.SystemStreamLog;
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

    @RepeatedTest(5)
    void fillsEveryRegion() throws Exception {
        Path readme = Files.writeString(folder.resolve("README.md"), EMPTY);
        CyclicBarrier start = new CyclicBarrier(2);
        List<Callable<Void>> modules = new ArrayList<>();
        for (Path classes : List.of(
                CompiledCatalog.in(folder, "meshes", "Meshes"), CompiledCatalog.in(folder, "proxies", "Proxies"))) {
            ExportMojo export = export(classes, readme);
            modules.add(() -> {
                start.await();
                export.execute();
                return null;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<Void> module : threads.invokeAll(modules)) {
                module.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(readme).content().contains("# Meshes\n", "# Proxies\n");
    }

    private ExportMojo export(Path classes, Path readme) throws ReflectiveOperationException {
        Region region = new Region();
        region.setFile(readme.toFile());
        ExportMojo export = new ExportMojo();
        MojoParameters.set(export, "classes", classes.toFile());
        MojoParameters.set(export, "outputDirectory", folder.resolve("exports").toFile());
        MojoParameters.set(export, "root", folder.toFile());
        MojoParameters.set(export, "regions", List.of(region));
        export.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {}
        });
        return export;
    }
}

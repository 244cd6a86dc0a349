package io.github.catalogkit.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** The export of one module with a region in a README, which starts when that of the other module does. */
public final class ModuleBuild implements Callable<Void> {

    private final CyclicBarrier start;
    private final ExportMojo export;

    /**
     * Makes the build; {@code classes} are those of the catalog.
     *
     * @param start where both modules wait for each other
     * @param classes the folder of the catalog's classes
     * @param readme the file that holds the region
     * @throws ReflectiveOperationException if the goal has no parameter of a name that is set
     */
    public ModuleBuild(CyclicBarrier start, Path classes, Path readme) throws ReflectiveOperationException {
        this.start = start;
        this.export = export(classes, readme);
    }

    private static ExportMojo export(Path classes, Path readme) throws ReflectiveOperationException {
        Region region = new Region();
        region.setFile(readme.toFile());
        ExportMojo export = new ExportMojo();
        MojoParameters.set(export, "classes", classes.toFile());
        MojoParameters.set(export, "regionsOnly", true);
        MojoParameters.set(export, "root", readme.resolveSibling("").toFile());
        MojoParameters.set(export, "regions", List.of(region));
        export.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {}
        });
        return export;
    }

    @Override
    public Void call() throws Exception {
        start.await();
        export.execute();
        return null;
    }
}

package io.github.catalogkit.app.watch;

import io.github.catalogkit.app.TestProgram;
import io.github.catalogkit.app.export.Export;
import io.github.catalogkit.app.file.Target;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.export.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A list in Java sources whose export is watched in another thread until it is closed. */
final class WatchedList implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final Path sources;
    private final Path page;
    private final BlockingQueue<WatchedExport.Result> results = new LinkedBlockingQueue<>();
    private final SourceWatch watch;
    private final Thread thread;

    private WatchedList(Path sources, Path page) {
        this.sources = sources;
        this.page = page;
        Source source = TestProgram.sources().any(sources, sources.toString());
        Export export = Export.of(TestProgram.get(), Optional.empty(), Map.of(), Target.file(page.toString()));
        WatchedExport watched = new WatchedExport(source, export, Selection.everything(), false, TestProgram.SETTINGS);
        this.watch = SourceWatch.of(source);
        this.thread = new Thread(() -> watch.run(() -> results.add(watched.run())));
    }

    /** Writes a list of one section with an entry, and starts to watch it. */
    static WatchedList in(Path folder) throws IOException, InterruptedException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(sources.resolve("Meshes.java"), """
                import io.github.catalogkit.annotation.*;

                @Catalog(id = "meshes", title = "Meshes")
                interface Meshes {

                    @Section("Proxies")
                    interface Proxies {

                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "A proxy.")
                        class Envoy {}
                    }
                }
                """);
        WatchedList list = new WatchedList(sources, folder.resolve("README.md"));
        list.thread.start();
        list.await(result -> result.files().isPresent());
        return list;
    }

    Path page() {
        return page;
    }

    Path source() {
        return sources.resolve("Meshes.java");
    }

    Path sources() {
        return sources;
    }

    /** Waits for a result. */
    WatchedExport.Result await(Predicate<WatchedExport.Result> expected) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            WatchedExport.Result result = results.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (result == null) {
                throw new AssertionError("the watch has not noticed the change");
            } else if (expected.test(result)) {
                return result;
            }
        }
    }

    /** Waits until the page was written. */
    WatchedExport.Result awaitPage() throws InterruptedException {
        return await(result -> result.files().filter(files -> files.written()).isPresent());
    }

    /** Replaces a text in the source, as an editor saves a file in place. */
    void editInPlace(String text, String replacement) throws IOException {
        Files.writeString(source(), Files.readString(source()).replace(text, replacement));
    }

    /** Replaces a text in the source, as an editor saves a file under another name first. */
    void edit(String text, String replacement) throws IOException {
        Path draft = sources.resolve("Meshes.java~");
        Files.writeString(draft, Files.readString(source()).replace(text, replacement));
        Files.move(draft, source(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Ends the watch, and waits for its thread. */
    @Override
    public void close() {
        watch.close();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            throw new AssertionError("the watch has not ended");
        }
    }
}

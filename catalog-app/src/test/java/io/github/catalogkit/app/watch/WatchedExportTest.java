package io.github.catalogkit.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.app.TestProgram;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedExportTest {

    @TempDir
    Path folder;

    @Test
    void writesThePageAtOnce() throws Exception {
        try (WatchedList list = WatchedList.in(folder)) {
            assertThat(list.page()).content().contains("[Envoy](https://www.envoyproxy.io/)");
        }
    }

    @Test
    void writesThePageWhenAFileIsSaved() throws Exception {
        try (WatchedList list = WatchedList.in(folder)) {
            list.editInPlace("A proxy.", "A fast proxy.");
            list.awaitPage();
            assertThat(list.page()).content().contains("A fast proxy.");
        }
    }

    @Test
    void noticesSeveralChanges() throws Exception {
        try (WatchedList list = WatchedList.in(folder)) {
            for (String adjective : new String[] {"fast", "faster"}) {
                list.edit("title = \"Envoy\"", "tags = \"" + adjective + "\", title = \"Envoy\"");
                list.edit("A proxy.", "A " + adjective + " proxy.");
                list.awaitPage();
                assertThat(list.page()).content().contains("A " + adjective + " proxy.");
                list.edit("A " + adjective + " proxy.", "A proxy.");
                list.edit("tags = \"" + adjective + "\", ", "");
                list.awaitPage();
            }
        }
    }

    @Test
    void noticesFilesInNewFolders() throws Exception {
        try (WatchedList list = WatchedList.in(folder)) {
            Path added = Files.createDirectories(list.sources().resolve("org/example"));
            Files.writeString(added.resolve("Reading.java"), """
                    package org.example;

                    import io.github.catalogkit.annotation.*;

                    @Catalog(id = "reading", title = "Reading")
                    interface Reading {}
                    """);
            WatchedExport.Result result = list.await(it -> it.error().isPresent());
            assertThat(result.error().orElseThrow()).hasMessageContaining("reading");
            Files.writeString(added.resolve("Reading.java"), "package org.example;\n");
            list.edit("A proxy.", "A fast proxy.");
            list.awaitPage();
            assertThat(list.page()).content().contains("A fast proxy.");
        }
    }

    @Test
    void reportsAMistakeAndGoesOn() throws Exception {
        try (WatchedList list = WatchedList.in(folder)) {
            String page = Files.readString(list.page());
            list.edit("https://www", "https//www");
            WatchedExport.Result result =
                    list.await(it -> !it.problems().problems().isEmpty());
            assertThat(result.problems().problems())
                    .extracting(problem -> problem.code())
                    .containsExactly("malformed-url");
            assertThat(result.files()).isEmpty();
            assertThat(list.page()).hasContent(page);
            list.edit("https//www", "https://www2");
            list.awaitPage();
            assertThat(list.page()).content().contains("(https://www2.envoy");
        }
    }

    @Test
    void reportsACompileErrorAndGoesOn() throws Exception {
        try (WatchedList list = WatchedList.in(folder)) {
            list.edit("@Tool(", "@Tool(((");
            WatchedExport.Result result =
                    list.await(it -> !it.problems().problems().isEmpty());
            assertThat(result.problems().problems())
                    .extracting(problem -> problem.code())
                    .contains("java");
            list.edit("@Tool(((", "@Tool(tags = \"net\", ");
            list.edit("A proxy.", "A fast proxy.");
            list.awaitPage();
        }
    }

    @Test
    void reportsAWarningOnlyWhenItIsNew() throws Exception {
        try (WatchedList list = WatchedList.in(folder)) {
            list.edit("https://www", "http://www");
            WatchedExport.Result first = list.awaitPage();
            assertThat(first.problems().problems())
                    .extracting(problem -> problem.code())
                    .containsExactly("plain-http");
            list.edit("A proxy.", "A fast proxy.");
            assertThat(list.awaitPage().problems().problems()).isEmpty();
        }
    }

    @Test
    void keepsAnEditOfThePageAndSaysItOnce() throws Exception {
        try (WatchedList list = WatchedList.in(folder)) {
            Files.writeString(list.page(), "# Mine\n");
            list.edit("A proxy.", "A fast proxy.");
            WatchedExport.Result refused = list.await(it -> it.error().isPresent());
            assertThat(refused.error().orElseThrow()).hasMessageContaining("edited after it was generated");
            list.edit("A fast proxy.", "A faster proxy.");
            assertThat(list.await(it -> it.files().isEmpty()).error()).isEmpty();
            assertThat(list.page()).hasContent("# Mine\n");
        }
    }

    @Test
    void leavesThePageAloneIfOnlyACommentChanges() throws Exception {
        try (WatchedList list = WatchedList.in(folder)) {
            list.edit("interface Meshes", "/** All about meshes. */ interface Meshes");
            WatchedExport.Result result = list.await(it -> it.files().isPresent());
            assertThat(result.files().orElseThrow().written()).isFalse();
        }
    }

    @Test
    void noticesThatTheFolderIsReplaced() throws Exception {
        try (WatchedList list = WatchedList.in(folder)) {
            Path away = folder.resolve("away");
            Files.move(list.sources(), away);
            Files.createDirectory(list.sources());
            Files.writeString(
                    list.source(), Files.readString(away.resolve("Meshes.java")).replace("A proxy.", "A fast proxy."));
            Files.delete(away.resolve("Meshes.java"));
            Files.delete(away);
            list.awaitPage();
            assertThat(list.page()).content().contains("A fast proxy.");
        }
    }

    @Test
    void noticesChangesOfAListInOneFile() throws Exception {
        Path list = Files.writeString(folder.resolve("list.md"), "# Meshes\n\n- [Envoy](https://example.org)\n");
        Source source = TestProgram.sources().any(list, list.toString());
        BlockingQueue<String> titles = new LinkedBlockingQueue<>();
        SourceWatch watch = SourceWatch.of(source);
        Thread thread = new Thread(() -> watch.run(() -> source.check()
                .catalog()
                .ifPresent(open -> titles.add(open.catalog().title()))));
        thread.start();
        assertThat(titles.poll(60, TimeUnit.SECONDS)).isEqualTo("Meshes");
        Files.writeString(folder.resolve("other.md"), "# Other\n");
        Path draft = Files.writeString(folder.resolve("draft"), "# Service Meshes\n\n- [Envoy](https://example.org)\n");
        Files.move(draft, list, StandardCopyOption.ATOMIC_MOVE);
        assertThat(titles.poll(60, TimeUnit.SECONDS)).isEqualTo("Service Meshes");
        watch.close();
        thread.join();
        assertThat(titles).isEmpty();
    }

    @Test
    void refusesAStream() {
        Source stream = TestProgram.sources().stream(new ByteArrayInputStream(new byte[0]), "<stdin>");
        assertThatThrownBy(() -> SourceWatch.of(stream))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("standard input");
    }

    @Test
    void refusesAMissingFile() throws IOException {
        Path list = Files.writeString(folder.resolve("list.md"), "# Meshes\n");
        Source source = TestProgram.sources().any(list, list.toString());
        Files.delete(list);
        assertThatThrownBy(() -> SourceWatch.of(source)).isInstanceOf(UserErrorException.class);
    }
}

package io.github.catalogkit.it.killed;

import io.github.catalogkit.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A command that changes files of a list, with what people do before it. */
enum KilledCommand {
    /** A page is out of date, since all sections have changed. */
    EXPORT {
        @Override
        void prepare(ListProject project) throws IOException {
            project.editSources("Entry ", "Thing ");
        }

        @Override
        List<String> arguments(ListProject project) {
            return project.export();
        }
    },
    /** A page was edited in each of its sections. */
    ABSORB {
        @Override
        void prepare(ListProject project) throws IOException {
            project.editPage(" - text 1.", " - an edited text.");
        }

        @Override
        List<String> arguments(ListProject project) {
            return List.of(
                    "absorb",
                    project.page().toString(),
                    "--into",
                    project.sources().toString());
        }
    },
    /** One source changes. */
    ADD {
        @Override
        void prepare(ListProject project) {}

        @Override
        List<String> arguments(ListProject project) {
            return List.of(
                    "add",
                    "https://example.org/new",
                    project.sources().toString(),
                    "--section",
                    "Section 2",
                    "--title",
                    "New");
        }
    },
    /** Two sources change. */
    MOVE {
        @Override
        void prepare(ListProject project) {}

        @Override
        List<String> arguments(ListProject project) {
            return List.of("move", "entry-101", project.sources().toString(), "--to", "Section 2");
        }
    },
    /** A source is saved while the command runs. */
    WATCH {
        @Override
        void prepare(ListProject project) {}

        @Override
        List<String> arguments(ListProject project) {
            return List.of(
                    "watch", project.sources().toString(), "-o", project.page().toString());
        }

        @Override
        void run(ListProject project, KillSwitch killSwitch, long allowed) throws IOException, InterruptedException {
            Messages messages = new Messages();
            Thread watch = new Thread(() -> {
                try {
                    run(project, messages.stream());
                } catch (KillSwitch.Killed e) {
                    messages.end();
                }
            });
            watch.start();
            messages.await("README.md: up to date");
            Path draft = Files.writeString(
                    project.folder().resolve("draft"), project.sourceText().replace("Entry ", "Thing "));
            killSwitch.arm(allowed, KillSwitch.Means.FREEZE);
            // Another program saves it, whose changes do not count.
            Files.move(KillablePath.plain(draft), KillablePath.plain(project.source()), StandardCopyOption.ATOMIC_MOVE);
            messages.await("README.md: written");
            watch.interrupt();
            watch.join();
        }
    };

    /** Does what people do before the command. */
    abstract void prepare(ListProject project) throws IOException;

    /** Returns the command line. */
    abstract List<String> arguments(ListProject project);

    /** Runs the command, which makes not more than this many changes. */
    void run(ListProject project, KillSwitch killSwitch, long allowed) throws IOException, InterruptedException {
        killSwitch.arm(allowed, KillSwitch.Means.FREEZE);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            int code = run(project, stream);
            if (code != 0) {
                throw new IllegalStateException(this + " failed: " + said.toString(StandardCharsets.UTF_8));
            }
        } catch (KillSwitch.Killed e) {
            // as it should
        }
    }

    final int run(ListProject project, PrintStream said) {
        return Main.run(arguments(project).toArray(String[]::new), new ByteArrayInputStream(new byte[0]), said, said);
    }
}

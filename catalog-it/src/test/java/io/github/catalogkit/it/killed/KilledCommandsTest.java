package io.github.catalogkit.it.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills commands while they change files: what they leave is as before the command or as after it, once the next command has
 * completed what is in the journal. {@code -Dcatalog.kills=1000} kills them at each of their changes.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KilledCommandsTest {

    private static final int KILLS = Integer.getInteger("catalog.kills", 10);

    private static final int MANY = 200;

    /** The numbers of changes after which the operating system kills a process. */
    private static final List<Integer> POINTS = KILLS < MANY ? List.of(4) : List.of(1, 2, 3, 4, 5, 6);

    private static final int KILLED = 128 + 9;

    @TempDir
    Path folder;

    @Test
    void leaveFilesAsBeforeOrAsAfter() throws Exception {
        Process report = new ProcessBuilder(java(KillReport.class, folder.toString(), Integer.toString(KILLS)))
                .redirectErrorStream(true)
                .start();
        String said = new String(report.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.print(said);
        assertThat(report.waitFor()).as(said).isZero();
        assertThat(said).containsPattern("\\d+ kills, 0 failures");
    }

    @ParameterizedTest
    @EnumSource(KilledCommand.class)
    @DisabledOnOs(OS.WINDOWS) // which has no signals
    void leaveFilesAsBeforeOrAsAfterIfTheSystemKillsThem(KilledCommand command) throws Exception {
        ListProject prepared = ListProject.in(folder.resolve("list"));
        if (command == KilledCommand.WATCH) {
            KilledCommand.EXPORT.prepare(prepared); // the first export is the one to kill
        } else {
            command.prepare(prepared);
        }
        ListProject project = prepared.copyTo(folder.resolve("copy"));
        SortedMap<String, String> before = project.contents();
        KilledCommand whole = command == KilledCommand.WATCH ? KilledCommand.EXPORT : command;
        try (PrintStream nothing = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8)) {
            assertThat(whole.run(project, nothing)).isZero();
        }
        SortedMap<String, String> after = project.contents();
        for (int point : POINTS) {
            prepared.copyTo(project.folder());
            assertThat(exitCode(command, project, point)).isEqualTo(KILLED);
            project.require("list", project.sources().toString());
            assertThat(project.contents()).isIn(before, after);
            assertThat(project.others()).isEmpty();
        }
    }

    private int exitCode(KilledCommand command, ListProject project, int point) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(Integer.toString(point)));
        arguments.addAll(command.arguments(project));
        return new ProcessBuilder(java(KilledProcess.class, arguments.toArray(String[]::new)))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static List<String> java(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.nio.file.spi.DefaultFileSystemProvider=" + KillableFiles.class.getName(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}

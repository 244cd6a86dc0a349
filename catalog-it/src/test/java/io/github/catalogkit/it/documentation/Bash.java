package io.github.catalogkit.it.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs commands in a folder, with the JDK that runs the tests. */
final class Bash {

    private Bash() {}

    /** Returns the output of commands, which must all succeed. */
    static String run(String commands, Path folder) throws IOException, InterruptedException {
        return run(commands, folder, "", 0);
    }

    /**
     * Returns the output of commands.
     *
     * @param programs a folder of programs that override those of the machine
     * @param highest the highest exit code of a success; if it is 0, the first failure ends the commands
     */
    static String run(String commands, Path folder, String programs, int highest)
            throws IOException, InterruptedException {
        ProcessBuilder bash = new ProcessBuilder(
                        "/bin/bash", highest == 0 ? "-e" : "+e", "-o", "pipefail", "-c", commands)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        Map<String, String> environment = bash.environment();
        environment.put("HOME", folder.toString());
        environment.remove("JAVA_TOOL_OPTIONS");
        String ofJava = Path.of(System.getProperty("java.home"), "bin").toString();
        String path = ofJava + File.pathSeparator + environment.get("PATH");
        environment.put("PATH", programs.isEmpty() ? path : programs + File.pathSeparator + path);
        Process process = bash.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as("exit code; it said:%n%s", said).isBetween(0, highest);
        return said;
    }
}

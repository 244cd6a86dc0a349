package io.github.catalogkit.it.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Links to a farm of scripted servers on loopback addresses get the verdicts of a careful person. */
class LinkFarmTest {

    /** A folder beside the repository, which not everybody has. */
    private static final Path FARM =
            Path.of("../../shared/linkfarm").toAbsolutePath().normalize();

    private static final String[] PORTS = {"--http-port", "18080", "--https-port", "18443"};

    @TempDir
    Path folder;

    private static boolean runs(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Process node(String script, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("node", FARM.resolve(script).toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private String output(Process process) throws IOException, InterruptedException {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    private static void awaitReady(Process farm) throws IOException {
        BufferedReader lines = farm.inputReader(StandardCharsets.UTF_8);
        String line = lines.readLine();
        while (line != null && !line.startsWith("ready")) {
            line = lines.readLine();
        }
        assertThat(line).as("the farm starts").isNotNull();
    }

    @Test
    void verdictsAreThoseOfACarefulPerson() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.exists(FARM.resolve("farm.mjs")), "needs a link farm in " + FARM);
        Assumptions.assumeTrue(runs("node", "--version"), "needs Node");
        Assumptions.assumeTrue(runs("openssl", "version"), "needs openssl");
        output(node("farm.mjs", "list", "--dir", folder.toString(), PORTS[0], PORTS[1], PORTS[2], PORTS[3]));
        Process farm = node("farm.mjs", "--run", folder.toString(), PORTS[0], PORTS[1], PORTS[2], PORTS[3]);
        try {
            awaitReady(farm);
            check();
        } finally {
            stop();
            farm.destroy();
        }
        JsonNode judged = JsonMapper.shared()
                .readTree(output(node(
                        "judge.mjs",
                        "--results",
                        folder.resolve("links.jsonl").toString(),
                        "--expected",
                        folder.resolve("expected.tsv").toString(),
                        "--log",
                        folder.resolve("requests.jsonl").toString(),
                        "--json")));
        assertThat(judged.get("falseAlarms").asInt())
                .as("%s", judged.get("wrong"))
                .isZero();
        assertThat(judged.get("missedDead").asInt())
                .as("%s", judged.get("wrong"))
                .isZero();
        assertThat(judged.get("balanced").asDouble())
                .as("%s", judged.get("wrong"))
                .isGreaterThanOrEqualTo(95);
        assertThat(judged.get("traffic").get("impoliteRequests").asInt()).isZero();
    }

    /** Runs the command in a process of its own, which trusts the farm. */
    private void check() throws IOException, InterruptedException {
        Process command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-Djavax.net.ssl.trustStore=" + folder.resolve("ca.p12"),
                        "-Djavax.net.ssl.trustStorePassword=changeit",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.catalogkit.cli.Main",
                        "links",
                        "list.md",
                        "--allow-private",
                        "--confirm",
                        "1",
                        "--archive",
                        "none",
                        "--results",
                        "links.jsonl",
                        "--format",
                        "short")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(command.waitFor(120, TimeUnit.SECONDS)).as("ends").isTrue();
        assertThat(command.exitValue()).as("there are dead links").isEqualTo(1);
    }

    private static void stop() throws IOException, InterruptedException {
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.77.0.1:7700/stop"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
    }
}

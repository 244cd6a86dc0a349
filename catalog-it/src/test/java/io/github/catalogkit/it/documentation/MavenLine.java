package io.github.catalogkit.it.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** What Maven is asked for on a line. */
final class MavenLine {

    private static final Set<String> PHASES =
            Set.of("clean", "process-classes", "compile", "test", "package", "verify", "install");

    private static final Set<String> FLAGS = Set.of("-q", "-ntp", "-am", "-DskipTests", "-Ddetail");

    /** Goals of other plugins. */
    private static final Set<String> OTHERS = Set.of("exec:java", "dependency:copy", "dependency:copy-dependencies");

    private MavenLine() {}

    static void check(String line) throws Exception {
        Plugin plugin = Plugin.read();
        for (Iterator<String> words = List.of(line.split(" ")).iterator(); words.hasNext(); ) {
            String word = words.next();
            if (word.equals("-pl") || word.equals("-f")) {
                String module = words.next().replace("/pom.xml", "");
                assertThat(Pages.PROJECT.resolve(module).resolve("pom.xml"))
                        .as("what \"%s\" names", line)
                        .isRegularFile();
            } else if (word.startsWith("-Dcatalog.")) {
                assertThat(plugin.properties()).contains(word.substring(2).replaceAll("=.*", ""));
            } else if (word.contains("catalog:") || word.contains("catalog-maven-plugin:")) {
                assertThat(plugin.goals()).contains(word.substring(word.lastIndexOf(':') + 1));
            } else if (!OTHERS.contains(word) && !word.matches("-D(includeScope|outputDirectory|artifact)=.*")) {
                assertThat(word.startsWith("-") ? FLAGS : PHASES).contains(word);
            }
        }
    }
}

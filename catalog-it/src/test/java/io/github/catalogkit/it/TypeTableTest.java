package io.github.catalogkit.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TypeTableTest {

    private static final Path PAGE = Path.of("../docs/citations.md");

    private static final String BEGIN =
            "<!-- The table is generated: ./mvnw -pl catalog-it -am verify -Dcatalog.docs.write -->\n\n";

    private static final String END = "\n<!-- End of the table. -->\n";

    @Test
    void documentsTheWrittenTypes() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (System.getProperty("catalog.docs.write") != null) {
            Files.writeString(PAGE, page.substring(0, begin) + TypeTable.write() + page.substring(end));
        } else {
            assertThat(page.substring(begin, end))
                    .as("run the tests with -Dcatalog.docs.write to write the table anew")
                    .isEqualTo(TypeTable.write());
        }
    }
}

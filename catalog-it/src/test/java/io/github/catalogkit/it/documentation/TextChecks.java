package io.github.catalogkit.it.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.ris.RISParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** Parses blocks with independent parsers. */
final class TextChecks {

    private static final Pattern LABEL = Pattern.compile("\"((?:catalog-|exporters/|readers/)[a-z-]+)\"");

    private TextChecks() {}

    static void json(CodeBlock block) {
        assertThat(JsonMapper.shared().readTree(block.text()).isContainer()).isTrue();
    }

    static void bibtex(CodeBlock block) throws ParseException {
        assertThat(new BibTeXParser().parse(new StringReader(block.text())).getEntries())
                .isNotEmpty();
    }

    static void ris(CodeBlock block) throws IOException {
        assertThat(new RISParser().parse(new StringReader(block.text())).getReferences())
                .isNotEmpty();
    }

    static void markdown(CodeBlock block) {
        assertThat(Parser.builder().build().parse(block.text()).getFirstChild()).isNotNull();
    }

    static void yaml(CodeBlock block) {
        Object read = new Load(LoadSettings.builder().build())
                .loadAllFromString(block.text())
                .iterator()
                .next();
        assertThat(read).isNotNull();
    }

    /** Checks that each module of a diagram is a folder of the project. */
    static void mermaid(CodeBlock block) {
        Matcher label = LABEL.matcher(block.text());
        while (label.find()) {
            assertThat(Pages.PROJECT.resolve(label.group(1)).resolve("pom.xml")).isRegularFile();
        }
    }
}

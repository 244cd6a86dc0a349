package io.github.catalogkit.rule.structure;

import static io.github.catalogkit.rule.Samples.details;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import org.junit.jupiter.api.Test;

class FormerIdTest {

    @Test
    void reportsAFormerIdThatIsInUseRepeatedOrMalformed() {
        assertThat(Inspected.by(
                        new FormerId(),
                        Tool.of(details("a").formerIds("b", "old", "No Id").build()),
                        Tool.of(details("b").formerIds("old").build())))
                .extracting(said -> said.substring(0, said.indexOf(';')))
                .containsExactly(
                        "formerIds[0]: \"b\" is the current id of an entry",
                        "formerIds[2]: the former id \"No Id\" is not a valid id: use lowercase ASCII letters, digits and single hyphens",
                        "formerIds[0]: \"old\" is already a former id of \"a\"");
    }
}

package io.github.catalogkit.rule.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.value.Imprint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicenseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MIT",
                "CC0-1.0",
                "GPL-3.0",
                "GPL-2.0+",
                "MIT OR Apache-2.0",
                "(MIT AND BSD-3-Clause) OR Apache-2.0",
                "GPL-2.0-only WITH Classpath-exception-2.0",
                "LicenseRef-House"
            })
    void acceptsAnSpdxExpression(String license) {
        assertThat(inspect(license)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GPLv3, GPL-3.0-only",
        "GPL v2+, GPL-2.0-or-later",
        "AGPLv3, AGPL-3.0-only",
        "apache-2.0, Apache-2.0",
        "Apache 2, Apache-2.0",
        "Apache License 2.0, Apache-2.0",
        "MIT License, MIT",
        "cc by 4.0, CC-BY-4.0",
        "BSD 3-Clause License, BSD-3-Clause"
    })
    void reportsANameWithItsIdentifier(String license, String id) {
        assertThat(inspect(license)).singleElement().asString().endsWith("write \"" + id + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"free for all", "MIT Apache-2.0", "MIT/Apache-2.0"})
    void reportsOtherText(String license) {
        assertThat(inspect(license)).hasSize(1);
    }

    private static List<String> inspect(String license) {
        return Inspected.by(
                new License(), Catalog.of("a", "A").withImprint(Imprint.none().withLicense(license)));
    }

    @Test
    void eachOfSeveralLicensesIsInspected() {
        Paper paper = Paper.of(EntryDetails.of("maglev", "Maglev")
                .license("CC-BY-4.0", "Apache 2")
                .build());
        assertThat(Inspected.by(new License(), paper))
                .containsExactly(
                        "license[1]: the license \"Apache 2\" is not an SPDX expression; write \"Apache-2.0\"");
    }
}

package io.github.catalogkit.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.containernetworking.ContainerNetworkingRegistry;
import io.github.catalogkit.model.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every row of the Container Networking Reference: what was declared is what each format of citations says. */
class CitationExportsTest {

    private static final List<CitedRow> DECLARED = ContainerNetworkingRegistry.CATALOG
            .entries()
            .filter(entry -> entry.kind() != Kind.GROUP)
            .map(CitedRow::declared)
            .toList();

    @Test
    void biblatexSaysWhatWasDeclared() {
        assertThat(CitationReaders.bibtex(Exports.of("biblatex"))).isEqualTo(DECLARED);
    }

    @Test
    void bibtexSaysWhatWasDeclared() {
        assertThat(CitationReaders.bibtex(Exports.of("bibtex"))).isEqualTo(DECLARED);
    }

    @Test
    void risSaysWhatWasDeclared() {
        assertThat(CitationReaders.ris(Exports.of("ris"))).isEqualTo(DECLARED);
    }

    @Test
    void cslSaysWhatWasDeclared() {
        assertThat(CitationReaders.csl(Exports.of("csl"))).isEqualTo(DECLARED);
    }
}

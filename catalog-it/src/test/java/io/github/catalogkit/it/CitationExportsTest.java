package io.github.catalogkit.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.containernetworking.ContainerNetworkingRegistry;
import io.github.catalogkit.model.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each citation format has the declared values of the Container Networking Reference. */
class CitationExportsTest {

    private static final List<CitedRow> DECLARED = ContainerNetworkingRegistry.CATALOG
            .entries()
            .filter(entry -> entry.kind() != Kind.GROUP)
            .map(CitedRow::declared)
            .toList();

    @Test
    void biblatexHasTheDeclaredValues() {
        assertThat(CitationReaders.bibtex(Exports.of("biblatex"))).isEqualTo(DECLARED);
    }

    @Test
    void bibtexHasTheDeclaredValues() {
        assertThat(CitationReaders.bibtex(Exports.of("bibtex"))).isEqualTo(DECLARED);
    }

    @Test
    void risHasTheDeclaredValues() {
        assertThat(CitationReaders.ris(Exports.of("ris"))).isEqualTo(DECLARED);
    }

    @Test
    void cslHasTheDeclaredValues() {
        assertThat(CitationReaders.csl(Exports.of("csl"))).isEqualTo(DECLARED);
    }
}

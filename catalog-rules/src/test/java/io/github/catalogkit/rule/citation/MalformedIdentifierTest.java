package io.github.catalogkit.rule.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.value.Identifier;
import io.github.catalogkit.vocabulary.Scheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MalformedIdentifierTest {

    private static final MalformedIdentifier RULE = new MalformedIdentifier();

    @ParameterizedTest
    @CsvSource({
        "PMID, 17170002",
        "PMCID, PMC1866187",
        "OCLC, 52920041",
        "HANDLE, 1721.1/5570",
        "HANDLE, 20.500.12592/j6q5g9",
        "URN, urn:nbn:de:101:1-201102033592",
        "URN, URN:ISBN:978-0-306-40615-7",
        "URN, urn:example:a/b?+resolve?=query#part",
        "HAL, hal-01419546",
        "HAL, tel-00007001v2",
        "HAL, sic_00001427",
        "IACR, 2020/1456",
        "IACR, 1996/001",
        "WIKIDATA, Q42",
        "CARGO, serde_json",
        "CONDA, conda-forge/numpy",
        "CONDA, bioconda/bioconductor-deseq2",
        "DOCKER, library/nginx",
        "DOCKER, grafana/loki-build.image",
        "GO, golang.org/x/net",
        "GO, github.com/BurntSushi/toml/v2",
        "GO, gopkg.in/yaml.v3",
        "MAVEN, org.assertj:assertj-core",
        "MAVEN, com.typesafe.akka:akka-actor_2.13",
        "NPM, express",
        "NPM, @types/node",
        "NPM, JSONStream",
        "NUGET, Newtonsoft.Json",
        "PYPI, zope.interface",
        "PYPI, q",
        "RUBYGEMS, rails",
        "RUBYGEMS, net-http2",
    })
    void isRightInTheUsualForm(Scheme scheme, String value) {
        assertThat(inspected(scheme, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PMID, https://pubmed.ncbi.nlm.nih.gov/17170002/, 17170002",
        "PMID, https://www.ncbi.nlm.nih.gov/pubmed/17170002, 17170002",
        "PMID, PMID: 17170002, 17170002",
        "PMCID, https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1866187/, PMC1866187",
        "PMCID, https://pmc.ncbi.nlm.nih.gov/articles/PMC1866187/, PMC1866187",
        "PMCID, pmc1866187, PMC1866187",
        "PMCID, 1866187, PMC1866187",
        "OCLC, https://www.worldcat.org/oclc/52920041, 52920041",
        "OCLC, https://search.worldcat.org/title/52920041, 52920041",
        "OCLC, (OCoLC)52920041, 52920041",
        "OCLC, ocm00012345, 12345",
        "HANDLE, https://hdl.handle.net/1721.1/5570, 1721.1/5570",
        "HANDLE, hdl:1721.1/5570, 1721.1/5570",
        "URN, https://nbn-resolving.org/urn:nbn:de:101:1-201102033592, urn:nbn:de:101:1-201102033592",
        "URN, http://nbn-resolving.de/urn/resolver.pl?urn=urn:nbn:de:0030-1, urn:nbn:de:0030-1",
        "HAL, https://hal.science/hal-01419546v1, hal-01419546v1",
        "HAL, https://inria.hal.science/hal-01419546/document, hal-01419546",
        "IACR, https://eprint.iacr.org/2020/1456.pdf, 2020/1456",
        "IACR, Cryptology ePrint Archive Report 2020/1456, 2020/1456",
        "WIKIDATA, https://www.wikidata.org/wiki/Q42, Q42",
        "WIKIDATA, http://www.wikidata.org/entity/Q42, Q42",
        "WIKIDATA, q42, Q42",
        "CARGO, https://crates.io/crates/serde_json/1.0.0, serde_json",
        "CARGO, https://docs.rs/serde_json/latest/serde_json/, serde_json",
        "CONDA, https://anaconda.org/conda-forge/numpy, conda-forge/numpy",
        "CONDA, conda-forge::numpy, conda-forge/numpy",
        "DOCKER, https://hub.docker.com/_/nginx, library/nginx",
        "DOCKER, https://hub.docker.com/r/grafana/loki/tags, grafana/loki",
        "DOCKER, docker pull grafana/loki:3.0, grafana/loki",
        "DOCKER, docker.io/grafana/loki, grafana/loki",
        "DOCKER, nginx, library/nginx",
        "GO, https://pkg.go.dev/golang.org/x/net@v0.1.0, golang.org/x/net",
        "GO, https://github.com/BurntSushi/toml/, github.com/BurntSushi/toml",
        "MAVEN, https://central.sonatype.com/artifact/org.assertj/assertj-core/3.1, org.assertj:assertj-core",
        "MAVEN, https://mvnrepository.com/artifact/org.assertj/assertj-core, org.assertj:assertj-core",
        "MAVEN, org.assertj:assertj-core:3.27.0, org.assertj:assertj-core",
        "MAVEN, pkg:maven/org.assertj/assertj-core@3.27.0, org.assertj:assertj-core",
        "NPM, https://www.npmjs.com/package/@types/node, @types/node",
        "NPM, https://www.npmjs.com/package/express/v/4.0.0, express",
        "NUGET, https://www.nuget.org/packages/Newtonsoft.Json/13.0.1, Newtonsoft.Json",
        "PYPI, https://pypi.org/project/requests/, requests",
        "RUBYGEMS, https://rubygems.org/gems/rails/versions/8.0.0, rails",
    })
    void isFixedWhereItIsPasted(Scheme scheme, String value, String expected) {
        assertThat(Inspected.problems(RULE, tool(new Identifier(scheme, value))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).endsWith("\"" + value + "\" is not in its usual form");
                    assertThat(problem.help()).contains("write \"" + expected + "\"");
                    assertThat(problem.fix()).contains(Fix.safe(new Edit.Replace(value, expected)));
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PMID | 017170002x | PubMed identifier; write digits only, such as 17170002",
                "PMCID | PMC | PubMed Central identifier; write PMC and digits, such as PMC1866187",
                "OCLC | https://example.org/52920041 | OCLC control number; write digits only, such as 52920041",
                "HANDLE | 5570 | Handle; write prefix and suffix, such as 1721.1/5570",
                "URN | nbn:de:101:1 | URN; write one such as urn:nbn:de:101:1-201102033592",
                "URN | urn:nbn | URN; write one such as urn:nbn:de:101:1-201102033592",
                "HAL | 01419546 | HAL identifier; write one such as hal-01419546",
                "IACR | 1995/001 | ePrint number; write the year, a slash and three digits or more, such as 2020/1456",
                "WIKIDATA | Q0 | Wikidata item; write Q and digits, such as Q42",
                "CARGO | 1password | crate name; write the name of the crate, such as serde_json",
                "CONDA | numpy | Conda package; write the channel and the package, such as conda-forge/numpy",
                "GO | toml | Go module path; write the path of the module, such as golang.org/x/net",
                "NPM | Some Package | npm package; write the name of the package, such as express or @types/node",
                "NUGET | Newtonsoft..Json | NuGet package; write the name of the package, such as Newtonsoft.Json",
                "PYPI | -requests | PyPI project; write the name of the project, such as requests",
                "RUBYGEMS | 42 | gem name; write the name of the gem, such as rails",
            })
    void isReportedWithWhatToWrite(Scheme scheme, String value, String problem) {
        assertThat(inspected(scheme, value))
                .containsExactly("identifiers[0].value: \"" + value + "\" is not a valid " + problem);
    }

    @Test
    void isReportedAtItsValue() {
        Entry tool = tool(new Identifier(Scheme.PMID, "1"), new Identifier(Scheme.WIKIDATA, "42"));
        assertThat(Inspected.problems(RULE, tool))
                .extracting(Problem::message)
                .containsExactly("\"42\" is not a valid Wikidata item");
        assertThat(Inspected.by(RULE, tool)).singleElement().asString().startsWith("identifiers[1].value: ");
    }

    @ParameterizedTest
    @EnumSource
    void isCheckedInEveryScheme(Scheme scheme) {
        Entry tool = tool(new Identifier(scheme, "?"));
        assertThat(List.of(RULE, new Doi(), new Arxiv(), new Isbn(), new Issn()))
                .filteredOn(rule -> !Inspected.problems(rule, tool).isEmpty())
                .hasSize(1);
    }

    private static List<String> inspected(Scheme scheme, String value) {
        return Inspected.by(RULE, tool(new Identifier(scheme, value)));
    }

    private static Entry tool(Identifier... identifiers) {
        return Tool.of(
                Inspected.details("Envoy").identifiers(List.of(identifiers)).build());
    }
}

package io.github.catalogkit.rule.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.rule.RuleOption;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.PersonAuthor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductNameTest {

    private final Rule rule = new ProductName();

    @ParameterizedTest
    @CsvSource({
        "for Github, Github, GitHub",
        "Kubernetes's and kubernetes's pods, kubernetes, Kubernetes",
        "(docker) images, docker, Docker",
        "written in Javascript., Javascript, JavaScript",
        "NodeJS server, NodeJS, Node.js",
        "node.js server, node.js, Node.js",
        "for MacOS, MacOS, macOS",
        "backed by Etcd, Etcd, etcd",
        "wifi analyzer, wifi, Wi-Fi",
    })
    void reportsMisspelledNameInADescription(String description, String wrong, String right) {
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", description)))
                .containsExactly(
                        "description: the product name \"" + wrong + "\" is misspelled; write \"" + right + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for GitHub and Kubernetes",
                "see kubernetes/dns and kubernetes-incubator",
                "uses docker-compose, docker.io and docker:latest",
                "by @github on github.com",
                "snake_mysql #docker",
                "Etcd in a box",
                "nginx or NGINX",
                "Cisco IOS or iOS",
                "rust, go and swift",
            })
    void acceptsCorrectAndOtherNames(String description) {
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", description))).isEmpty();
    }

    @Test
    void ignoresCodeAndLinksToRepositories() {
        InlineText description = InlineText.of(
                InlineText.code("docker run"),
                InlineText.text(" of "),
                InlineText.link("https://github.com/docker/docker", InlineText.text("docker")));
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", description))).isEmpty();
    }

    @Test
    void checksTheTitlesOfToolsDocumentationAndGroups() {
        assertThat(Inspected.by(
                        rule,
                        Inspected.tool("Github client", ""),
                        Documentation.of(Inspected.details("Using Github every day at work")
                                .build()),
                        Group.of(Inspected.details("Github clients").build())))
                .hasSize(3)
                .allMatch(said -> said.equals("title: the product name \"Github\" is misspelled; write \"GitHub\""));
    }

    @Test
    void checksATitleOfOneWordThatIsNotLowercase() {
        assertThat(Inspected.by(rule, Inspected.tool("Github", "")))
                .containsExactly("title: the product name \"Github\" is misspelled; write \"GitHub\"");
    }

    @Test
    void checksTheTitleOfAResourceThatIsAName() {
        assertThat(Inspected.by(
                        rule,
                        Resource.of(Inspected.details("The Github Handbook").build())))
                .containsExactly("title: the product name \"Github\" is misspelled; write \"GitHub\"");
        assertThat(Inspected.by(
                        rule,
                        Resource.of(
                                Inspected.details("Handbook of Github users").build())))
                .isEmpty();
    }

    @Test
    void checksNestedEntries() {
        Group group = Group.of(Inspected.details("Clients")
                .entries(Inspected.tool("Github client", ""))
                .build());
        assertThat(Inspected.by(rule, group)).hasSize(1);
    }

    @Test
    void checksEmphasisAndLinksOfSeveralWords() {
        InlineText description = InlineText.of(
                InlineText.emphasis(InlineText.text("for Github")),
                InlineText.link("https://github.com/", InlineText.text("see Github")));
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", description))).hasSize(2);
    }

    @Test
    void checksTheTitleOfASection() {
        assertThat(Inspected.by(rule, Catalog.of("example", "Example", Section.of("s", "Github"))))
                .containsExactly("title: the product name \"Github\" is misspelled; write \"GitHub\"");
    }

    @Test
    void ignoresTitlesOfPublications() {
        assertThat(Inspected.by(
                        rule,
                        Article.of(Inspected.details("Github at work").build()),
                        Resource.of(Inspected.details("Understanding kubernetes networking: pods")
                                .build()),
                        Resource.of(Inspected.details("On Github")
                                .author(PersonAuthor.of("Ada Lovelace"))
                                .build()),
                        Group.of(Inspected.details("Posts")
                                .author(PersonAuthor.of("Ada Lovelace"))
                                .entries(Resource.of(
                                        Inspected.details("On Github").build()))
                                .build())))
                .isEmpty();
    }

    @Test
    void ignoresTheNameOfARepository() {
        assertThat(Inspected.by(rule, Inspected.tool("docker", ""))).isEmpty();
    }

    @Test
    void checksNamesThatTheCatalogConfigures() {
        assertThat(Inspected.by(rule, "Træfik, Nginx", Inspected.tool("Proxies", "træfik, Nginx and nginx")))
                .containsExactly(
                        "description: the product name \"træfik\" is misspelled; write \"Træfik\"",
                        "description: the product name \"nginx\" is misspelled; write \"Nginx\"");
    }

    @Test
    void acceptsKnownNamesIfTheCatalogConfiguresOthers() {
        assertThat(Inspected.by(rule, "Træfik", Inspected.tool("Proxies", "for GitHub, NGINX and Node.js")))
                .isEmpty();
    }

    @Test
    void rejectsAnOptionWithoutNames() {
        RuleOption option = rule.option().orElseThrow();
        assertThatThrownBy(() -> option.check().accept(" , ")).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void knowsTheNamesOfTheDictionary() {
        assertThat(ProductNameDictionary.bundled().isName("Node.js")).isTrue();
        assertThat(ProductNameDictionary.bundled().correct("Node.js")).isEmpty();
    }
}

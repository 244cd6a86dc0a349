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
    void isToldInADescription(String description, String wrong, String right) {
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
    void isNotToldOfWhatIsRightOrAnotherName(String description) {
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", description))).isEmpty();
    }

    @Test
    void isNotToldOfCodeAndOfALinkToARepository() {
        InlineText description = InlineText.of(
                InlineText.code("docker run"),
                InlineText.text(" of "),
                InlineText.link("https://github.com/docker/docker", InlineText.text("docker")));
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", description))).isEmpty();
    }

    @Test
    void isToldInTheTitleOfAToolOfDocumentationAndOfAGroup() {
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
    void isToldInATitleOfOneWordThatIsNotInSmallLetters() {
        assertThat(Inspected.by(rule, Inspected.tool("Github", "")))
                .containsExactly("title: the product name \"Github\" is misspelled; write \"GitHub\"");
    }

    @Test
    void isToldInTheTitleOfAPageThatIsAName() {
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
    void isToldOfAnEntryThatAnotherHolds() {
        Group group = Group.of(Inspected.details("Clients")
                .entries(Inspected.tool("Github client", ""))
                .build());
        assertThat(Inspected.by(rule, group)).hasSize(1);
    }

    @Test
    void isToldWithinEmphasisAndInALinkOfSeveralWords() {
        InlineText description = InlineText.of(
                InlineText.emphasis(InlineText.text("for Github")),
                InlineText.link("https://github.com/", InlineText.text("see Github")));
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", description))).hasSize(2);
    }

    @Test
    void isToldInTheTitleOfASection() {
        assertThat(Inspected.by(rule, Catalog.of("example", "Example", Section.of("s", "Github"))))
                .containsExactly("title: the product name \"Github\" is misspelled; write \"GitHub\"");
    }

    @Test
    void isNotToldOfATitleThatIsQuoted() {
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
    void isNotToldOfATitleThatIsTheNameOfARepository() {
        assertThat(Inspected.by(rule, Inspected.tool("docker", ""))).isEmpty();
    }

    @Test
    void isToldOfNamesThatTheCatalogChooses() {
        assertThat(Inspected.by(rule, "Træfik, Nginx", Inspected.tool("Proxies", "træfik, Nginx and nginx")))
                .containsExactly(
                        "description: the product name \"træfik\" is misspelled; write \"Træfik\"",
                        "description: the product name \"nginx\" is misspelled; write \"Nginx\"");
    }

    @Test
    void ofAKnownNameStaysWhereTheCatalogChoosesOthers() {
        assertThat(Inspected.by(rule, "Træfik", Inspected.tool("Proxies", "for GitHub, NGINX and Node.js")))
                .isEmpty();
    }

    @Test
    void leavesNoChoiceWithoutAName() {
        RuleOption choice = rule.option().orElseThrow();
        assertThatThrownBy(() -> choice.check().accept(" , ")).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void ofAKnownNameIsRightInItself() {
        assertThat(ProductNameDictionary.bundled().isName("Node.js")).isTrue();
        assertThat(ProductNameDictionary.bundled().correct("Node.js")).isEmpty();
    }
}

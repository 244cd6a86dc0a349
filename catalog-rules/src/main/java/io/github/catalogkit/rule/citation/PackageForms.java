package io.github.catalogkit.rule.citation;

import static io.github.catalogkit.rule.citation.IdentifierForm.form;

import io.github.catalogkit.vocabulary.Scheme;
import java.util.Map;

/** The forms of the names of packages in public registries. */
final class PackageForms {

    private PackageForms() {}

    static Map<Scheme, IdentifierForm> all() {
        return Map.of(
                Scheme.CARGO,
                form("crate name", "[A-Za-z][A-Za-z0-9_-]{0,63}", "write the name of the crate, such as serde_json")
                        .in(
                                "(?:URL(?:www\\.)?(?:crates\\.io/crates|docs\\.rs|lib\\.rs/crates)/|pkg:cargo/)([^/?#@]+).*"),
                Scheme.CONDA,
                form(
                                "Conda package",
                                "[A-Za-z0-9][\\w.-]*/[a-z0-9_][a-z0-9_.-]*",
                                "write the channel and the package, such as conda-forge/numpy")
                        .in("(?:URL(?:www\\.)?anaconda\\.org/)?([^/?#:]+(?:/|::)[^/?#:]+)END")
                        .usually(text -> text.replace("::", "/")),
                Scheme.DOCKER,
                form(
                                "Docker Hub image",
                                "[a-z0-9]+(?:[._-]+[a-z0-9]+)*/[a-z0-9]+(?:[._-]+[a-z0-9]+)*",
                                "write the namespace and the name without a tag, such as library/nginx")
                        .in(
                                "(?:docker pull *|docker:(?://)?)?(?:URL(?:www\\.)?(?:(?:hub\\.docker\\.com/r|docker\\.io)/|"
                                        + "hub\\.docker\\.com/(?=_/)))?([^/?#:]+(?:/[^/?#:]+)?)(?:[/?#:].*)?")
                        .usually(text -> text.contains("/") ? text.replaceFirst("^_/", "library/") : "library/" + text),
                Scheme.GO,
                form(
                                "Go module path",
                                "[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?:/[\\w.~-]+)*",
                                "write the path of the module, such as golang.org/x/net")
                        .in(
                                "(?:URL(?:www\\.)?(?:pkg\\.go\\.dev|godoc\\.org)/|pkg:golang/|https?://)([^?#@]+?)/?(?:[?#@].*)?"),
                Scheme.MAVEN,
                form(
                                "Maven artifact",
                                "[\\w.-]+:[\\w.-]+",
                                "write the group and the artifact without a version, such as org.assertj:assertj-core")
                        .in(
                                "(?:URL(?:(?:central\\.sonatype|mvnrepository)\\.com|search\\.maven\\.org)/artifact/|pkg:maven/)?"
                                        + "([^/?#:@]+[/:][^/?#:@]+)(?:[/?#:@].*)?")
                        .usually(text -> text.replace('/', ':')),
                Scheme.NPM,
                form(
                                "npm package",
                                "(?:@[a-z0-9~-][a-z0-9._~-]*/)?[A-Za-z0-9~-][A-Za-z0-9._~-]*",
                                "write the name of the package, such as express or @types/node")
                        .in("(?:URL(?:www\\.)?npmjs\\.(?:com|org)/package/|pkg:npm/)((?:@[^/?#@]+/)?[^/?#@]+).*"),
                Scheme.NUGET,
                form("NuGet package", "\\w+(?:[.-]\\w+)*", "write the name of the package, such as Newtonsoft.Json")
                        .in("(?:URL(?:www\\.)?nuget\\.org/packages/|pkg:nuget/)([^/?#@]+).*"),
                Scheme.PYPI,
                form(
                                "PyPI project",
                                "[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?",
                                "write the name of the project, such as requests")
                        .in("(?:URL(?:www\\.|test\\.)?(?:pypi\\.org/(?:project|p)|pypi\\.python\\.org/pypi)/|pkg:pypi/)"
                                + "([^/?#@]+).*"),
                Scheme.RUBYGEMS,
                form("gem name", "(?=.*[A-Za-z])[A-Za-z0-9][\\w.-]*", "write the name of the gem, such as rails")
                        .in("(?:URL(?:www\\.)?rubygems\\.org/gems/|pkg:gem/)([^/?#@]+).*"));
    }
}

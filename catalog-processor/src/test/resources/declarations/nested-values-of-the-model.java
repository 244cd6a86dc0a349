// expect: 18:107 contains "[catalog:plain-http]"
// expect: 21:123 contains "[catalog:repeated-value]"
// expect: 21:170 contains "[catalog:plain-http]"
// expect: 24:85 contains "write "mesh""
// expect: 24:104 contains "[catalog:license]"
// expect: 24:242 contains "[catalog:malformed-identifier]"
// expect: 24:361 contains "[catalog:undeclared-fact]"
// expect: 24:434 contains "[catalog:invisible-character]"
// expect: 24:472 contains "[catalog:image-path]"
// expect: 28:52 contains "[catalog:empty-section]"
// expect: 31:9 contains "[catalog:missing-url]"
// expect: 31:51 contains "[catalog:duplicate-citation-key]"
package sample;

import io.github.catalogkit.annotation.*;
import io.github.catalogkit.vocabulary.*;

@Catalog(id = "sample", title = "Sample", declaredTags = {@Tag(name = "proxy"), @Tag(name = "mesh", url = "http://mesh.example/")})
interface Sample {

    @Section(value = "Proxies", facts = {@FactType(name = "Since"), @FactType(name = "License", values = {"free", "paid", "free"})}, links = @Link(label = "More", url = "http://more.example/"))
    interface Proxies {

        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", tags = {"proxy", "mash"}, license = "Apache 2", identifiers = {@Identifier(scheme = Scheme.DOCKER, value = "envoyproxy/envoy"), @Identifier(scheme = Scheme.WIKIDATA, value = "https://www.wikidata.org/wiki/Q42")}, facts = {@Fact(name = "Since", value = "2016"), @Fact(name = "License", value = "Free")}, publicationDetails = @PublicationDetails(volume = "1", pages = "12\u200b-34"), image = @Image(path = "/home/ada/envoy.png", description = "logo"))
        class Envoy {}
    }

    @Section(value = "Later", intentionallyEmpty = true)
    interface Later {

        @Blog(title = "Envoy Blog", citationKey = "Envoy")
        class EnvoyBlog {}
    }
}

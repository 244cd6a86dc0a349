package sample;

import io.github.catalogkit.annotation.Author;
import io.github.catalogkit.annotation.Book;
import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.annotation.Image;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.Tool;

@Catalog(
        id = "networks",
        title = "Networks & more",
        introduction = "All about _networks_.",
        accompanies = Networks.NetworksBook.class,
        sections = {Reading.class, Media.class, People.class})
public interface Networks {

    @Book(
            title = "Networks, the Book",
            url = "https://example.org/book",
            authors = @Author(name = "Ada de la Cruz"),
            publisher = "Example Press",
            isbn = "9781492036845",
            published = "2018-05",
            cover = @Image(path = "img/cover.png", description = "Cover"))
    class NetworksBook {}

    @Section(value = "Software", introduction = "What `runs`.")
    interface Software {

        @Section("Proxies")
        interface Proxies {

            @Tool(
                    title = "Envoy",
                    url = "https://www.envoyproxy.io/",
                    description = "cloud-native proxy, see [the docs](https://example.org/docs)",
                    repository = "https://github.com/envoyproxy/envoy",
                    license = "Apache-2.0",
                    tags = {"proxy", "grpc"})
            class Envoy {}
        }

        @Tool(
                title = "Ambassador",
                url = "https://www.getambassador.io/",
                builtOn = Proxies.Envoy.class,
                supersededBy = {Proxies.Envoy.class, Reading.Pods.PartOne.class})
        class Ambassador {}
    }
}

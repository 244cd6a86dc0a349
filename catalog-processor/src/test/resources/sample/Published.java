package sample;

import io.github.catalogkit.annotation.Author;
import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.annotation.Imprint;

@Catalog(
        id = "published",
        title = "Published",
        imprint = @Imprint(
                maintainers = {
                    @Author(
                        name = "Mao Zedong",
                        family = "Mao",
                        affiliation = "Example Labs",
                        orcid = "0000-0002-1825-0097",
                        creditedAs = "Mao"),
                    @Author(organization = "SIG Network")
                },
                homepage = "https://example.org/list",
                created = "2018-01-02",
                updated = "2018-05",
                license = "CC0-1.0",
                language = "en-gb"))
interface Published {}

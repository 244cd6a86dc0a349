package org.example.published;

import io.github.catalogkit.annotation.Author;
import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.annotation.Imprint;

@Catalog(id = "empty", title = "Nothing yet",
        imprint = @Imprint(
                maintainers = {
                    @Author(name = "Mao Zedong", family = "Mao", affiliation = "Example Labs"),
                    @Author(organization = "SIG Network")
                },
                homepage = "https://example.org/list", created = "2018-01-02", updated = "2018-05", license = "CC0-1.0",
                language = "en-GB"))
public interface Published {}

package io.github.catalogkit.app.web;

import java.util.Optional;

/**
 * What a web page says about itself.
 *
 * @param title the title in plain text
 * @param description the description in plain text
 * @param license the license as an SPDX expression
 */
public record PageDetails(Optional<String> title, Optional<String> description, Optional<String> license) {

    /** {@return no details} */
    public static PageDetails none() {
        return new PageDetails(Optional.empty(), Optional.empty(), Optional.empty());
    }
}

package io.github.catalogkit.links.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a code host says of a repository.
 *
 * @param url the URL of its page
 * @param archived whether its owner has archived it
 * @param pushed the date of the last change, in ISO format
 * @param license the SPDX id of its license
 */
public record Repository(String url, boolean archived, Optional<String> pushed, Optional<String> license) {

    /** {@return what a result says of the repository} */
    public List<String> advice() {
        List<String> advice = new ArrayList<>();
        if (archived) {
            advice.add("archived");
        }
        license.ifPresent(id -> advice.add("license=" + id));
        pushed.ifPresent(date -> advice.add("pushed=" + date));
        return advice;
    }
}

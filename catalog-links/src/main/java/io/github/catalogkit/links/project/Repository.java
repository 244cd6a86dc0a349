package io.github.catalogkit.links.project;

import io.github.catalogkit.links.result.LinkResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a code host says of a repository.
 *
 * @param url the URL of its page
 * @param archived whether its owner has archived it
 * @param archivedSince the date when it was archived, in ISO format, if the host says it
 * @param pushed the date of the last change, in ISO format
 * @param license the SPDX id of its license
 * @param version the version of the answer, with which the host can be asked whether anything has changed
 */
public record Repository(
        String url,
        boolean archived,
        Optional<String> archivedSince,
        Optional<String> pushed,
        Optional<String> license,
        Optional<String> version) {

    /** Returns what a host says in a JSON object: one of GitHub or Gitea, of GitLab, or of GitHub's API for many. */
    static Optional<Repository> of(JsonFields json, String path, Optional<String> version) {
        return json.first(path, "html_url", "web_url", "url")
                .map(url -> new Repository(
                        url,
                        json.isTrue(path + "archived") || json.isTrue(path + "isArchived"),
                        json.first(path, "archived_at", "archivedAt")
                                .map(Repository::date)
                                // Gitea gives the start of 1970 to what is not archived.
                                .filter(date -> date.compareTo("1971") > 0),
                        json.first(path, "pushed_at", "pushedAt", "last_activity_at", "updated_at")
                                .map(Repository::date),
                        json.first(path, "license.spdx_id", "licenseInfo.spdxId")
                                .filter(id -> !id.equals("NOASSERTION")),
                        version));
    }

    /**
     * {@return what a result says of the repository, if a code host has said anything}
     *
     * @param result the result of its page
     */
    public static Optional<Repository> of(LinkResult result) {
        return result.advised("pushed")
                .map(pushed -> new Repository(
                        result.advises(LinkResult.RENAMED) ? result.target().orElse(result.url()) : result.url(),
                        result.advises(LinkResult.ARCHIVED),
                        result.advised("archived-since"),
                        Optional.of(pushed),
                        result.advised("license"),
                        result.advised("version")));
    }

    private static String date(String time) {
        return time.split("T", 2)[0];
    }

    /** {@return what a result says of the repository} */
    public List<String> advice() {
        List<String> advice = new ArrayList<>();
        if (archived) {
            advice.add(LinkResult.ARCHIVED);
        }
        archivedSince.filter(date -> archived).ifPresent(date -> advice.add("archived-since=" + date));
        license.ifPresent(id -> advice.add("license=" + id));
        pushed.ifPresent(date -> advice.add("pushed=" + date));
        version.ifPresent(tag -> advice.add("version=" + tag));
        return advice;
    }
}

package io.github.catalogkit.links.project;

import io.github.catalogkit.links.net.Outcome.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A question about many repositories at once, in the query language of GitHub's API.
 *
 * @param names the owners and names of the repositories, which have no characters to escape
 */
record ManyRepositories(List<String> names) {

    /** As many as one request of the API answers in a second. */
    private static final int MOST = 50;

    /** Divides repositories into as few questions as possible. */
    static List<ManyRepositories> of(List<String> names) {
        List<ManyRepositories> questions = new ArrayList<>();
        for (int from = 0; from < names.size(); from += MOST) {
            questions.add(new ManyRepositories(List.copyOf(names.subList(from, Math.min(names.size(), from + MOST)))));
        }
        return questions;
    }

    /** Returns the body of the request. */
    String body() {
        StringBuilder query = new StringBuilder("query {");
        for (int index = 0; index < names.size(); index++) {
            String[] parts = names.get(index).split("/", 2);
            query.append(" r%d: repository(owner: \\\"%s\\\", name: \\\"%s\\\") {...known}"
                    .formatted(index, parts[0], parts[1]));
        }
        return "{\"query\": \"" + query
                + " } fragment known on Repository {url isArchived archivedAt pushedAt licenseInfo {spdxId}}\"}";
    }

    boolean has(String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** Returns the repositories in an answer by the names in the question in lowercase; empty if it answers nothing. */
    Optional<Map<String, Repository>> read(Answer answer) {
        JsonFields json = JsonFields.of(answer.text());
        Map<String, Repository> found = new HashMap<>();
        for (int index = 0; index < names.size(); index++) {
            String name = names.get(index).toLowerCase(Locale.ROOT);
            Repository.of(json, "data.r" + index + ".", Optional.empty())
                    .ifPresent(repository -> found.put(name, repository));
        }
        // An answer without any is that of a query that failed.
        return found.isEmpty() && !answer.text().contains("\"NOT_FOUND\"") ? Optional.empty() : Optional.of(found);
    }
}

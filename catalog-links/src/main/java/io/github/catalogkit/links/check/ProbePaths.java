package io.github.catalogkit.links.check;

import io.github.catalogkit.links.judge.Inquiry;
import io.github.catalogkit.links.url.LinkUrl;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Names a page that a host does not have, in the directory of its first link, since directories may have their own rules. */
final class ProbePaths implements Inquiry.ProbeChoice {

    private final Map<String, String> directories = new HashMap<>();

    ProbePaths(Collection<LinkUrl> pages) {
        pages.stream()
                .filter(page -> page.path().length() > 1)
                .forEach(page -> directories.putIfAbsent(page.origin(), directory(page.path())));
    }

    private static String directory(String path) {
        String file = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    @Override
    public LinkUrl probe(LinkUrl url) {
        String name = Integer.toString(url.origin().hashCode() & Integer.MAX_VALUE, 36);
        return url.withPath(directories.getOrDefault(url.origin(), "/") + "no-such-page-" + name);
    }
}

package io.github.catalogkit.links.judge;

import io.github.catalogkit.links.page.WebPage;
import io.github.catalogkit.links.result.Verdict;
import io.github.catalogkit.links.url.LinkUrl;
import java.util.Optional;

/**
 * What is known of a page that is linked.
 *
 * @param verdict the verdict
 * @param reason why it is not {@link Verdict#OK}, or an empty string
 * @param target where the page is for good
 * @param hasTwin whether the same page is there with https
 * @param page what the page says
 */
public record Conclusion(Verdict verdict, String reason, Optional<LinkUrl> target, boolean hasTwin, WebPage page) {

    static Conclusion of(Verdict verdict, String reason) {
        return new Conclusion(verdict, reason, Optional.empty(), false, WebPage.without(WebPage.Kind.OTHER));
    }

    /** {@return whether the link leads to its page} */
    public boolean works() {
        return verdict == Verdict.OK || verdict == Verdict.MOVED;
    }

    Conclusion withTwin() {
        return new Conclusion(verdict, reason, target, true, page);
    }
}

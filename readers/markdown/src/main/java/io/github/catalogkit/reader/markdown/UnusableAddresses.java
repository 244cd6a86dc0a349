package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.model.Severity;
import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.source.Remark;
import io.github.catalogkit.text.MalformedValueException;
import java.util.Optional;
import org.commonmark.node.Link;

/** Links that look like those to the web, but whose address no browser would accept or no list should show. */
final class UnusableAddresses {

    private final SourceText source;

    UnusableAddresses(SourceText source) {
        this.source = source;
    }

    Optional<Remark> check(Link link) {
        if (!Links.leadsToWeb(link)) {
            return Optional.empty();
        }
        try {
            WebAddress.of(link.getDestination());
            return Optional.empty();
        } catch (MalformedValueException e) {
            return Optional.of(new Remark(
                    "malformed-url",
                    Severity.ERROR,
                    source.place(SourceText.start(link)),
                    "the address \"" + link.getDestination() + "\" " + e.getMessage(),
                    Optional.empty()));
        }
    }
}

package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.markdown.page.EntryValues;
import io.github.catalogkit.model.Placeholder;
import io.github.catalogkit.reader.markdown.text.CleanText;
import org.commonmark.node.Code;
import org.commonmark.node.Node;

/** Reads the tags and links that are appended to a description. */
final class AppendixReader {

    private final LineDraft draft;

    AppendixReader(LineDraft draft) {
        this.draft = draft;
    }

    void read(InlineRun appended) {
        if (appended.isEmpty()) {
            return;
        }
        appended.nodes().forEach(this::read);
        String links = EntryValues.links(draft.links);
        String tags = EntryValues.tags(draft.tags);
        boolean linksFirst = appended.slice().indexOf('`') > appended.slice().indexOf("](");
        draft.findTo(draft.end, linksFirst ? Placeholder.LINKS : Placeholder.TAGS, linksFirst ? links : tags);
        draft.findTo(draft.end, linksFirst ? Placeholder.TAGS : Placeholder.LINKS, linksFirst ? tags : links);
    }

    private void read(Node node) {
        if (node instanceof Code code) {
            String tag = CleanText.line(code.getLiteral());
            if (!tag.isEmpty() && !draft.tags.contains(tag)) {
                draft.tags.add(tag);
            }
        } else {
            Labels.addLinks(node, draft.links);
        }
    }
}

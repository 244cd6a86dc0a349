package io.github.catalogkit.reader.markdown.page;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Node;

/**
 * The elements of the list in a file.
 *
 * @param elements the elements in the order of the file, the title first
 * @param blocks the blocks of free text after each element
 * @param links the links of the file to its own headings
 */
public record PageOutline(List<PageElement> elements, List<List<Node>> blocks, PageLinks links) {

    /** Returns the title. */
    public PageElement.Heading title() {
        return (PageElement.Heading) elements.get(0);
    }

    /** Returns the title and the sections. */
    public Stream<PageElement.Heading> headings() {
        return elements.stream().filter(PageElement.Heading.class::isInstance).map(PageElement.Heading.class::cast);
    }

    /** Returns the entries. */
    public Stream<PageElement.Entry> entries() {
        return elements.stream().filter(PageElement.Entry.class::isInstance).map(PageElement.Entry.class::cast);
    }

    /** Returns the blocks of free text between an element and the next. */
    public List<Node> blocksAfter(PageElement element) {
        return blocks.get(element.index());
    }
}

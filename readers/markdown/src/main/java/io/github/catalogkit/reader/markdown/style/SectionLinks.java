package io.github.catalogkit.reader.markdown.style;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.contents.ContentsTemplate;
import io.github.catalogkit.markdown.contents.PageSections;
import io.github.catalogkit.markdown.page.Anchors;
import io.github.catalogkit.reader.markdown.page.PageElement;
import io.github.catalogkit.reader.markdown.page.PageLinks;
import io.github.catalogkit.reader.markdown.page.PageOutline;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Finds the links to sections in free text, so that they can follow the sections. */
final class SectionLinks {

    /** The minimum number of sections to which a block leads that is a table of contents. */
    private static final int FEWEST = 2;

    private static final Pattern HTML_LINK =
            Pattern.compile("<a\\s+(?:[^>]*\\s)?href=([\"'])(#[^\"'>]*)\\1[^>]*>([^<]*)</a>");

    /** A part of the file that a placeholder replaces. */
    private record Replaced(int end, String placeholder) {}

    private final SourceText source;
    private final PageLinks own;
    private final List<PageSections.LinkedSection> sections = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final Map<String, PageSections.LinkedSection> byDestination = new HashMap<>();
    private final Map<String, Optional<PageSections.LinkedSection>> byTitle = new HashMap<>();
    private final TreeMap<Integer, Replaced> replaced = new TreeMap<>();

    private SectionLinks(SourceText source, PageOutline outline, Map<Integer, String> ids) {
        this.source = source;
        this.own = outline.links();
        Anchors anchors = new Anchors();
        outline.headings().filter(PageElement.Heading::isShown).forEach(heading -> {
            String destination = "#" + anchors.next(heading.title());
            if (heading.depth() > 0) {
                PageSections.LinkedSection section = new PageSections.LinkedSection(
                        ids.getOrDefault(heading.index(), ""),
                        heading.depth(),
                        InlineMarkdown.write(heading.title()),
                        destination);
                sections.add(section);
                starts.add(heading.start());
                byDestination.put(destination, section);
                byTitle.merge(section.title(), Optional.of(section), (one, other) -> Optional.empty());
            }
        });
    }

    /**
     * Finds the links of a file.
     *
     * @param ids the id of each section by the index of its heading
     */
    static SectionLinks find(SourceText source, PageOutline outline, Map<Integer, String> ids) {
        SectionLinks links = new SectionLinks(source, outline, ids);
        outline.elements().stream()
                .flatMap(element -> outline.blocksAfter(element).stream())
                .forEach(links::findIn);
        return links;
    }

    private void findIn(Node block) {
        if (!SourceText.isPlaced(block)) {
            return;
        }
        int start = SourceText.start(block);
        int end = SourceText.end(block);
        TreeMap<Integer, Replaced> found = new TreeMap<>();
        Set<String> mentioned = new HashSet<>();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (SourceText.isPlaced(link)) {
                    markdown(link, found, mentioned);
                }
            }
        });
        Matcher html = HTML_LINK.matcher(source.text()).region(start, end);
        while (html.find()) {
            Optional<PageSections.LinkedSection> section = Optional.ofNullable(byDestination.get(html.group(2)));
            section.ifPresent(it -> {
                replace(html.start(2), html.end(2), "{anchor:" + it.id() + "}", found);
                replaceTitle(it, html.start(3), html.end(3), found);
                mentioned.add(it.id());
            });
        }
        if (mentioned.size() >= FEWEST) {
            replaced.putAll(found);
        }
    }

    private void markdown(Link link, Map<Integer, Replaced> found, Set<String> mentioned) {
        int start = SourceText.start(link);
        int end = SourceText.end(link);
        String destination = link.getDestination();
        int text = end - destination.length() - 1;
        Optional<String> within = own.anchor(destination);
        if (within.isEmpty()
                || !source.text().startsWith("[", start)
                || !source.text().startsWith("](" + destination + ")", text - 2)) {
            return;
        }
        String anchor = "#" + within.get();
        String written = source.slice(start + 1, text - 2);
        Optional<PageSections.LinkedSection> led = Optional.ofNullable(byDestination.get(anchor));
        Optional<PageSections.LinkedSection> section =
                led.isPresent() ? led : byTitle.getOrDefault(written, Optional.empty());
        if (section.isEmpty()) {
            return;
        }
        PageSections.LinkedSection it = section.get();
        if (led.isPresent() && destination.equals(anchor) && written.equals(it.title())) {
            replace(start, end, "{section:" + it.id() + "}", found);
        } else {
            replaceTitle(it, start + 1, text - 2, found);
            if (led.isPresent()) {
                replace(end - 1 - anchor.length(), end - 1, "{anchor:" + it.id() + "}", found);
            }
        }
        mentioned.add(it.id());
    }

    private void replaceTitle(PageSections.LinkedSection section, int start, int end, Map<Integer, Replaced> found) {
        String text = source.slice(start, end);
        int at = text.indexOf(section.title());
        if (at >= 0 && at == text.lastIndexOf(section.title())) {
            replace(start + at, start + at + section.title().length(), "{title:" + section.id() + "}", found);
        }
    }

    private void replace(int start, int end, String placeholder, Map<Integer, Replaced> found) {
        if (!source.text().startsWith("{", start - 1)) {
            found.put(start, new Replaced(end, placeholder));
        }
    }

    /** Returns a part of the file as free text, with placeholders for the links if they would be written in the same way. */
    String template(int start, int end) {
        String literal = source.slice(start, end);
        if (replaced.subMap(start, end).isEmpty()) {
            return ContentsTemplate.escape(literal);
        }
        StringBuilder text = new StringBuilder();
        int position = start;
        for (Map.Entry<Integer, Replaced> link : replaced.subMap(start, end).entrySet()) {
            if (link.getKey() >= position && link.getValue().end() <= end) {
                text.append(ContentsTemplate.escape(source.slice(position, link.getKey())))
                        .append(link.getValue().placeholder());
                position = link.getValue().end();
            }
        }
        text.append(ContentsTemplate.escape(source.slice(position, end)));
        int above = (int) starts.stream().filter(it -> it < start).count();
        PageSections known = new PageSections(sections, above);
        String template = ContentsTemplate.asIs(text.toString(), known);
        return ContentsTemplate.fill(template, known).equals(literal) ? template : ContentsTemplate.escape(literal);
    }
}

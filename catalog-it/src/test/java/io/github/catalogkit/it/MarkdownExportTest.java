package io.github.catalogkit.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.containernetworking.ContainerNetworkingRegistry;
import io.github.catalogkit.model.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

/** The exported page equals the original list, except for the fixes and the house style named here. */
class MarkdownExportTest {

    private record Change(String found, String written) {

        String apply(String page) {
            assertThat(page).contains(found);
            return page.replace(found, written);
        }
    }

    private static final List<Change> REPAIRS = List.of(
            new Change("\n[Network policies]", "\n- [Network policies]"),
            new Change(
                    "(- https://github.com/coreos/alb-ingress-controller\n)",
                    "(https://github.com/coreos/alb-ingress-controller)"),
            new Change("  - [Proxies and load balancers](#", "  - [DNS](#dns)\n  - [Proxies and load balancers](#"),
            new Change("Network Policy  controller", "Network Policy controller"));

    private static final List<Change> HOUSE_STYLE = List.of(
            new Change(") Programmer's Compendium", "), Programmer's Compendium"),
            new Change(" - LinuxCon", " (LinuxCon)"),
            new Change("(see also Project Calico)", "(see also [Project Calico](#sdn))"),
            new Change("(see also Tungsten Fabric)", "(see also [Tungsten Fabric](#sdn))"));

    private static final Pattern STRAY_SPACES = Pattern.compile(" +$", Pattern.MULTILINE);

    @Test
    void hasEveryLineOfTheOriginalList() {
        String expected = STRAY_SPACES.matcher(SeedRow.Seed.markdown()).replaceAll("");
        for (Change change : REPAIRS) {
            expected = change.apply(expected);
        }
        for (Change change : HOUSE_STYLE) {
            expected = change.apply(expected);
        }
        assertThat(lines(Exports.of("markdown"))).containsSubsequence(lines(expected));
    }

    @Test
    void hasExactlyTheLinksOfEntriesInOrder() {
        List<String> expected = ContainerNetworkingRegistry.CATALOG
                .entries()
                .flatMap(entry -> entry.address().map(address -> entry.title() + " " + address).stream())
                .toList();
        assertThat(links(Exports.of("markdown")))
                .filteredOn(link -> !link.contains(" #"))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void hasEachEntryWithoutAUrl() {
        assertThat(ContainerNetworkingRegistry.CATALOG
                        .entries()
                        .filter(entry -> entry.address().isEmpty()))
                .extracting(Entry::title)
                .allSatisfy(title -> assertThat(Exports.of("markdown")).contains("- " + title + " by "));
    }

    @Test
    void hasAHeadingForEachSection() {
        List<String> headings = new ArrayList<>();
        Parser.builder().build().parse(Exports.of("markdown")).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(text(heading));
            }
        });
        assertThat(headings.subList(1, headings.size()))
                .containsExactlyElementsOf(ContainerNetworkingRegistry.CATALOG
                        .allSections()
                        .map(section -> section.title())
                        .toList());
    }

    private static List<String> links(String page) {
        List<String> links = new ArrayList<>();
        Parser.builder().build().parse(page).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(text(link) + " " + link.getDestination());
            }
        });
        return links;
    }

    private static String text(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            text.append(TextContentRenderer.builder().build().render(child));
        }
        return text.toString();
    }

    private static List<String> lines(String page) {
        return page.lines().filter(line -> !line.isBlank()).toList();
    }
}

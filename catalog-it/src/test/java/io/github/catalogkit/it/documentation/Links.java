package io.github.catalogkit.it.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** The links of a page to other files of the project, and to headings. */
final class Links {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private Links() {}

    /** Returns those links that lead nowhere. */
    static List<String> broken(Path page) throws IOException {
        List<String> targets = new ArrayList<>();
        parse(page).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                targets.add(link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                targets.add(image.getDestination());
            }
        });
        List<String> broken = new ArrayList<>();
        for (String target : targets) {
            if (!target.contains("://") && !exists(page, target)) {
                broken.add(target);
            }
        }
        return broken;
    }

    private static boolean exists(Path page, String target) throws IOException {
        String[] parts = target.split("#", 2);
        Path named = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        if (!Files.exists(Pages.PROJECT.resolve(named))) {
            return false;
        }
        return parts.length == 1 || anchors(named).contains(parts[1]);
    }

    /** GitHub's anchors: letters in lower case, spaces as hyphens, no other signs, and a number where one is repeated. */
    private static Set<String> anchors(Path page) throws IOException {
        Set<String> anchors = new HashSet<>();
        parse(page).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                String anchor = text(heading)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
                        .replace(' ', '-');
                for (int number = 0; !anchors.add(number == 0 ? anchor : anchor + "-" + number); ) {
                    number++;
                }
            }
        });
        return anchors;
    }

    private static String text(Node parent) {
        StringBuilder text = new StringBuilder();
        parent.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.Code code) {
                text.append(code.getLiteral());
            }
        });
        return text.toString();
    }

    private static Node parse(Path page) throws IOException {
        return PARSER.parse(Files.readString(Pages.PROJECT.resolve(page)));
    }
}

package io.github.catalogkit.testkit;

import static io.github.catalogkit.text.InlineText.emphasis;
import static io.github.catalogkit.text.InlineText.strong;
import static io.github.catalogkit.text.InlineText.text;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.layout.Mark;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.text.InlineText;
import java.util.List;

/** A catalog with its own Markdown style, and with values that conversions easily lose. */
final class StyledCatalog {

    private static final String EASILY_LOST =
            "tab\there  \nC:\\users \\u0041 $S $L %s {{brace} \"quoted\" \u6f22 \ud83d\ude00\n\n\ttail ";

    private StyledCatalog() {}

    static Catalog make() {
        return Catalog.of("styled", "Styled", software(), Section.of("empty", "Empty"))
                .withIntroduction(InlineText.of(emphasis(text("All"))).withMarkdown("*All*"))
                .withStyle(style())
                .withLayout(Layout.none()
                        .withAbove("<!-- head -->\n")
                        .withLine("")
                        .withBelow("Contents\n\n{contents}\n")
                        .withEnd(EASILY_LOST));
    }

    private static Style style() {
        return Style.builder()
                .marker("* ")
                .indent("\t")
                .contentsMarker("+ ")
                .contentsIndent("    ")
                .contentsDepth(1)
                .separator(" \u2014 ")
                .lines("[{title}]({url})", "**[{title}]({url})** - {description}\\")
                .sectionLevel(3)
                .blanksBeforeHeading(2)
                .blanksAfterHeading(0)
                .blanksBetweenEntries(1)
                .marks(List.of(new Mark("free", "![Free][free icon]"), new Mark("\u2b50", ":star:")))
                .build();
    }

    private static Section software() {
        return Section.of("software", "Software", spelled(), holding(), plain())
                .withLayout(Layout.none()
                        .withAbove("")
                        .withLine("### {title} <a name=\"software\"></a>")
                        .withBelow(EASILY_LOST)
                        .withEnd("* * *")
                        .withEntryMarker("- \t"));
    }

    private static Entry spelled() {
        return Tool.of(EntryDetails.of("spelled", "Spelled")
                .url("https://example.org/spelled")
                .description(InlineText.of(emphasis(text("light")), text(" and "), strong(text("heavy")))
                        .withMarkdown("*light* and\n__heavy__"))
                .layout(Layout.none().withLine("[{title}]({url})\t{description}"))
                .build());
    }

    private static Entry holding() {
        return Group.of(EntryDetails.of("holding", "Holding")
                .entries(Tool.of(EntryDetails.of("held", "Held")
                        .url("https://example.org/held")
                        .layout(Layout.none().withAbove(EASILY_LOST).withMarker("  1. "))
                        .build()))
                .layout(Layout.none()
                        .withMarker("")
                        .withLine("")
                        .withBelow("")
                        .withEntryMarker("  1. ")
                        .withHangingIndent("\t"))
                .build());
    }

    private static Entry plain() {
        return Tool.of(EntryDetails.of("plain", "Plain")
                .url("https://example.org/plain")
                .build());
    }
}

package sample;

import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.annotation.Group;
import io.github.catalogkit.annotation.Layout;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.Style;
import io.github.catalogkit.annotation.Tool;

@Catalog(id = "styled", title = "Styled", introduction = "*All* of it.")
@Style(
        marker = "* ",
        indent = "\t",
        contentsMarker = "+ ",
        contentsIndent = "",
        contentsDepth = 0,
        separator = " \u2014 ",
        lines = {"[{title}]({url})", "**[{title}]({url})** - {description}\\"},
        sectionLevel = 3,
        blanksBeforeHeading = 2,
        blanksAfterHeading = 0,
        blanksBetweenEntries = 1)
@Layout(above = "<!-- head -->\n", line = "", below = "{contents}\n", end = " ")
interface Styled {

    @Section("Software")
    @Layout(above = "", line = "### {title}", below = "tab\there  \nC:\\users \\u0041 $S $L {{ \"quoted\" \"\"\"\n\n\ttail ", end = "")
    interface Software {

        @Tool(title = "Spelled", url = "https://example.org/spelled", description = "*light* and\n__heavy__")
        @Layout(line = "[{title}]({url})\t{description}")
        class Spelled {}

        @Tool(title = "As written", url = "https://example.org/written", description = "_light_ and **heavy**")
        class Written {}

        @Group(title = "Holding", before = "a+b")
        @Layout(marker = "", line = "", below = "")
        interface Holding {

            @Tool(title = "Held", url = "https://example.org/held", description = "a \\<b> \\$ $S C:\\users \\u0041")
            @Layout(above = "\n", marker = "  1. ")
            class Held {}
        }
    }
}

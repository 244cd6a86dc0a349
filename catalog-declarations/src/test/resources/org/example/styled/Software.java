package org.example.styled;

import io.github.catalogkit.annotation.Group;
import io.github.catalogkit.annotation.Layout;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.Tool;

@Section("Software")
@Layout(above = "", line = "### {title} <a name=\"software\"></a>",
        below = """
                tab\there \s
                C:\\users \\u0041 $S $L %s {{brace} "quoted" 漢 😀

                \ttail\s""",
        end = "* * *", entryMarker = "- \t")
interface Software {

    @Tool(title = "Spelled", url = "https://example.org/spelled",
            description = """
                    *light* and
                    __heavy__""")
    @Layout(line = "[{title}]({url})\t{description}")
    class Spelled {}

    @Group(title = "Holding")
    @Layout(marker = "", line = "", below = "", entryMarker = "  1. ", hangingIndent = "\t")
    class Holding {

        @Tool(title = "Held", url = "https://example.org/held")
        @Layout(
                above = """
                        tab\there \s
                        C:\\users \\u0041 $S $L %s {{brace} "quoted" 漢 😀

                        \ttail\s""",
                marker = "  1. ")
        class Held {}
    }

    @Tool(title = "Plain", url = "https://example.org/plain")
    class Plain {}
}

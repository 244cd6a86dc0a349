package org.example.packets;

import io.github.catalogkit.annotation.Author;
import io.github.catalogkit.annotation.Layout;
import io.github.catalogkit.annotation.Resource;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.Tool;

@Section("Capture")
interface Capture {

    @Tool(title = "tcpdump", url = "https://www.tcpdump.org/",
            description = "Prints packets at a terminal, as `tcpdump -i eth0` does.")
    class Tcpdump {}

    @Tool(title = "Wireshark", url = "https://www.wireshark.org/",
            description = "Takes protocols apart, with a window for _each_ layer.")
    @Layout(line = "**[{title}]({url})** – {description}")
    class Wireshark {

        @Resource(title = "TShark", url = "https://www.wireshark.org/docs/man-pages/tshark.html",
                description = "The same at a terminal.")
        class Tshark {}
    }

    @Tool(title = "ngrep", url = "https://github.com/jpr5/ngrep", description = "Grep for what passes on the wire.",
            tags = "BSD")
    class Ngrep {}

    @Section("Libraries")
    interface Libraries {

        @Tool(title = "libpcap", url = "https://github.com/the-tcpdump-group/libpcap",
                description = "What most of the others stand on.")
        class Libpcap {}

        @Tool(title = "Pcap4J", url = "https://github.com/kaitoy/pcap4j", description = "The same for Java.",
                authors = @Author(name = "Kaito Yamada"), tags = "MIT")
        class Pcap4j {}
    }
}

package org.example.packets;

import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.Tool;

@Section(value = "Craft", introduction = "*Only in networks of your own.*")
interface Craft {

    @Tool(title = "Scapy", url = "https://scapy.net/", description = "Packets as Python objects.")
    class Scapy {}

    @Tool(title = "hping", url = "https://github.com/antirez/hping", description = "Packets from the command line.")
    class Hping {}
}

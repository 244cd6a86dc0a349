package org.example.packets;

import io.github.catalogkit.annotation.Resource;
import io.github.catalogkit.annotation.Section;

@Section(value = "Craft", introduction = "*Only in networks of your own.*")
interface Craft {

    @Resource(title = "Scapy", url = "https://scapy.net/", description = "Packets as Python objects.")
    class Scapy {}

    @Resource(title = "hping", url = "https://github.com/antirez/hping", description = "Packets from the command line.")
    class Hping {}
}

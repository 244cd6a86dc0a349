package org.example.packets;

import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.annotation.Layout;
import io.github.catalogkit.annotation.Style;

@Catalog(id = "awesome-packet-tools", title = "Awesome Packet Tools",
        sections = {Contents.class, Capture.class, Craft.class, Reading.class, Contributing.class})
@Style(marker = "* ", indent = "    ", contentsMarker = "* ", contentsDepth = 2, separator = " – ",
        lines = {
            "[{title}]({url}) – {description}",
            "[{title}]({url}) by {authors} ({published})",
            "[{title}]({url}) by {authors} – {description} {tags}",
            "[{title}]({url}) – {description} {tags}"
        })
@Layout(line = "# {title} [![Awesome](https://awesome.re/badge.svg)](https://awesome.re)",
        below = "> Programs that capture, read and make network packets.")
public interface AwesomePacketTools {}

package org.example.packets;

import io.github.catalogkit.annotation.Section;

@Section(value = "Contributing", introduction = "Open an issue, or send the change of a class.")
interface Contributing {}

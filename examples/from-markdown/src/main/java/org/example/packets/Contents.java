package org.example.packets;

import io.github.catalogkit.annotation.Layout;
import io.github.catalogkit.annotation.Section;

@Section("Contents")
@Layout(below = "{contents}")
interface Contents {}

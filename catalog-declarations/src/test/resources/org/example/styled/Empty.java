package org.example.styled;

import io.github.catalogkit.annotation.Section;

@Section("Empty")
interface Empty {}

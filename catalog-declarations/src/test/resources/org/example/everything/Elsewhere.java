package org.example.everything;

import io.github.catalogkit.annotation.Section;

@Section(value = "Elsewhere", intentionallyEmpty = true)
interface Elsewhere {}

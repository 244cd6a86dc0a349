package io.github.catalogkit.citation;

/** Who made a cited thing: a {@link PersonName} or an {@link InstitutionName}. */
public sealed interface Name permits InstitutionName, PersonName {}

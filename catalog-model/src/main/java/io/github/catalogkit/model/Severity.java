package io.github.catalogkit.model;

/** How much a finding weighs. */
public enum Severity {
    /** The catalogue must not be published so. */
    ERROR,
    /** Worth a look; may be meant. */
    WARNING,
    /** Not looked for; no finding has it. */
    OFF
}

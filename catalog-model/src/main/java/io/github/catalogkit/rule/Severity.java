package io.github.catalogkit.rule;

/** How much a finding weighs. */
public enum Severity {
    /** The catalogue must not be published so. */
    ERROR,
    /** Worth a look; may be meant. */
    WARNING
}

/** What is expected of a catalogue, whatever it was read from, and what a rule finds amiss. */
package io.github.catalogkit.rule;

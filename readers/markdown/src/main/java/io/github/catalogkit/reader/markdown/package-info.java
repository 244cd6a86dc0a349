/**
 * From a page of Markdown to a catalogue, in five steps: find the parts of the list, read the line of each, infer the
 * style, find what stands between the parts, and make the model.
 */
package io.github.catalogkit.reader.markdown;

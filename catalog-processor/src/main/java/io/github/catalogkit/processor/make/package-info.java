/** Makes the immutable model of what was declared, and keeps where each part of it was declared. */
package io.github.catalogkit.processor.make;

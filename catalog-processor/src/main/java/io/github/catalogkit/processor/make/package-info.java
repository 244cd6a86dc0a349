/** Makes the immutable model of declarations, and keeps the declaration of each part. */
package io.github.catalogkit.processor.make;

/** A list that people live in: how little changes for what they do to it. */
package io.github.catalogkit.it.life;

/** Sends single requests, safely: within limits of time and size, and only to hosts of the public internet. */
package io.github.catalogkit.links.net;

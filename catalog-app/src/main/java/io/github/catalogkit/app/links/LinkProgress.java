package io.github.catalogkit.app.links;

/**
 * How far a check of links is.
 *
 * @param done the number of links whose result is known
 * @param all the number of links to check
 * @param dead the number of dead links so far
 * @param requests the number of requests on their way
 */
public record LinkProgress(int done, int all, int dead, int requests) {

    /** Returns the progress in one line: {@code 12 of 237 links, 2 dead, 31 requests open}. */
    @Override
    public String toString() {
        return done + " of " + all + " links, " + dead + " dead, " + requests + " requests open";
    }
}

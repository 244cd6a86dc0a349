package io.github.catalogkit.it.killed;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a command in another thread says. */
final class Messages {

    private static final long PATIENCE_MILLISECONDS = 60_000;

    private final StringBuilder said = new StringBuilder();
    private boolean ended;

    PrintStream stream() {
        return new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int character) {
                        add((char) character);
                    }
                },
                true,
                StandardCharsets.UTF_8);
    }

    private synchronized void add(char character) {
        said.append(character);
        notifyAll();
    }

    /** Records that the command has ended. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Waits until the command says a text, or has ended. */
    synchronized void await(String text) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLISECONDS;
        while (!ended && said.indexOf(text) < 0) {
            long left = end - System.currentTimeMillis();
            if (left <= 0) {
                throw new IllegalStateException("\"" + text + "\" was not said, but: " + said);
            }
            wait(left);
        }
    }
}

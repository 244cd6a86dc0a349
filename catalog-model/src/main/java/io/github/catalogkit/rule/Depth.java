package io.github.catalogkit.rule;

/** Counts one pair of brackets. */
final class Depth {

    private final char opening;
    private final char closing;
    private int open;
    private int lastOpened;
    private int openAlone;
    private int closedAlone;
    private char lonely = Pairs.NONE;
    private int position;

    Depth(char opening, char closing) {
        this.opening = opening;
        this.closing = closing;
    }

    /**
     * Opens one.
     *
     * @param mayStandAlone whether it can mean something else
     */
    void open(int at, boolean mayStandAlone) {
        openAlone += mayStandAlone ? 1 : 0;
        lastOpened = mayStandAlone ? lastOpened : at;
        open++;
    }

    /**
     * Closes one.
     *
     * @param mayStandAlone whether it can mean something else
     */
    void close(int at, boolean mayStandAlone) {
        if (open > 0) {
            open--;
            closedAlone += mayStandAlone ? 1 : 0;
        } else if (closedAlone > 0) {
            closedAlone -= mayStandAlone ? 0 : 1;
        } else if (!mayStandAlone && lonely == Pairs.NONE) {
            lonely = closing;
            position = at;
        }
    }

    boolean isOpen() {
        return open > 0;
    }

    boolean isUneven() {
        return lonely != Pairs.NONE || open > openAlone;
    }

    char lonely() {
        return lonely != Pairs.NONE ? lonely : opening;
    }

    int position() {
        return lonely != Pairs.NONE ? position : lastOpened;
    }
}

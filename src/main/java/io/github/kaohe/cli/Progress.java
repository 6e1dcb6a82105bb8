package io.github.kaohe.cli;

/** Tells how far a long run is, on one line that is written over; silent for few files and where nobody looks on. */
final class Progress {
    private static final int FEW = 20;
    /** Writes over what stood behind. */
    private static final String CLEAR = "\r\u001b[K";

    private final Console console;
    private final int all;
    private final boolean shown;
    private int done;

    Progress(Console console, int all) {
        this.console = console;
        this.all = all;
        this.shown = console.isWatched() && all > FEW;
    }

    void next() {
        done++;
        if (shown) {
            console.overwrite(CLEAR + console.say("rank.progress", "done", done, "all", all));
        }
    }

    /** Takes the line away, so that others can be written. */
    void clear() {
        if (shown) {
            console.overwrite(CLEAR);
        }
    }
}

package io.github.kaohe.cli;

import picocli.CommandLine;

/** The option to print a result for programs. */
final class ResultOptions {
    @CommandLine.Option(names = "--json")
    private boolean json;

    boolean json() {
        return json;
    }

    /** A command whose result can be JSON. */
    interface Holder {
        ResultOptions result();
    }

    static boolean wantsJson(Object command) {
        return command instanceof Holder holder && holder.result().json();
    }
}

package io.github.catalogkit.it.killed;

import io.github.catalogkit.cli.Main;
import java.util.Arrays;

/** A command in a process that the operating system kills at one of its changes of files. */
final class KilledProcess {

    private KilledProcess() {}

    /** Runs with the number of changes that the command can make, and its command line. */
    public static void main(String[] arguments) {
        KillableFiles.killSwitch().arm(Long.parseLong(arguments[0]), KillSwitch.Means.SIGNAL);
        Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
    }
}

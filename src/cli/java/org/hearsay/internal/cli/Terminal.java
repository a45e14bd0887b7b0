package org.hearsay.internal.cli;

import java.io.IOException;

/** Who sees the streams of a run. */
enum Terminal {

    /** Nobody, as far as this run knows. */
    NONE {
        @Override
        boolean shows(int descriptor) {
            return false;
        }
    },

    /** A terminal, if this process was started in one and its streams aren't led elsewhere. */
    OF_PROCESS {
        @Override
        boolean shows(int descriptor) {
            try {
                // Java can't tell it of standard error.
                return new ProcessBuilder("test", "-t", Integer.toString(descriptor))
                                .inheritIO()
                                .start()
                                .waitFor()
                        == 0;
            } catch (IOException e) {
                return System.console() != null;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    };

    static final int OUT = 1;
    static final int ERR = 2;

    /** Whether what is written to a file descriptor appears on a terminal. */
    abstract boolean shows(int descriptor);
}

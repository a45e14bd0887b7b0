package org.hearsay.fuzz;

import java.util.List;

/** A part of the library that reads what others have written. */
interface Target {

    /** One word, which names it in reports and files. */
    String name();

    /** Inputs as they should be. */
    List<String> seeds();

    /** Throws anything unless all that is promised for every input holds for this one. */
    void check(String input) throws Exception;
}

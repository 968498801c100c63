package io.github.dutylist.examples.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs the main job of the library on a sample. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Prints what the library is for.
     *
     * @param args none are read
     */
    public static void main(String[] args) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println("责任清单");
    }
}

package io.github.dutylist.examples.quickstart;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.implication.FrequencyAlgebra;
import io.github.dutylist.frequency.implication.Implication;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Whether what one list demands is enough for what another asks: twice a year is not once in each half-year. */
public final class FrequencyComparison {

    private FrequencyComparison() {}

    /**
     * Prints the answers.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(PrintStream out) {
        // region README
        FrequencyAlgebra algebra = FrequencyAlgebra.standard();
        CountPerPeriod twiceAYear = CountPerPeriod.atLeast(2, PeriodUnit.YEAR);
        CountPerPeriod oncePerHalf = CountPerPeriod.atLeast(1, PeriodUnit.HALF_YEAR);
        Implication there = algebra.implies(oncePerHalf, twiceAYear);
        Implication back = algebra.implies(twiceAYear, oncePerHalf);
        // endregion

        out.println(there.words(Locale.CHINESE));
        out.println(back.words(Locale.CHINESE));
    }
}

package io.github.dutylist.comparison;

import io.github.dutylist.model.Strength;

/** Which of two strengths binds more. */
final class Strengths {

    private Strengths() {}

    /** Returns how a strength changed into another one. */
    static ChangeKind change(Strength before, Strength after) {
        if (isProhibition(before) != isProhibition(after)) {
            return ChangeKind.STRENGTH_CHANGED;
        }
        return rank(after) > rank(before) ? ChangeKind.STRENGTH_RAISED : ChangeKind.STRENGTH_LOWERED;
    }

    private static boolean isProhibition(Strength strength) {
        return strength == Strength.SHALL_NOT || strength == Strength.SHOULD_NOT;
    }

    private static int rank(Strength strength) {
        return switch (strength) {
            case MAY -> 0;
            case ENCOURAGED -> 1;
            case SHOULD, SHOULD_NOT -> 2;
            case SHALL, SHALL_NOT -> 3;
        };
    }
}

package io.github.dutylist.finding;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The total order of findings: place, pointer, code, severity, arguments, waiver.
 *
 * <p>Findings without a place come before all that have one.
 * (Comparing places only where both findings have one would not be an order: it can run in a circle.)
 */
final class FindingOrder implements Comparator<Finding> {

    static final FindingOrder INSTANCE = new FindingOrder();

    private static final Comparator<Finding> BEFORE_ARGUMENTS = Comparator.comparing(
                    Finding::placeOrNull, Comparator.nullsFirst(Comparator.<Place>naturalOrder()))
            .thenComparing(Finding::getPointer, PointerOrder.INSTANCE)
            .thenComparing(Finding::getCode)
            .thenComparing(Finding::getSeverity);

    /** Findings under a waiver come after those that count. */
    private static final Comparator<AppliedWaiver> WAIVERS = Comparator.comparing(AppliedWaiver::id)
            .thenComparing(AppliedWaiver::reason)
            .thenComparing(AppliedWaiver::grantedBy)
            .thenComparing(AppliedWaiver::end);

    private static final Comparator<Finding> BY_WAIVER =
            Comparator.comparing(finding -> finding.getWaiver().orElse(null), Comparator.nullsFirst(WAIVERS));

    private static final Comparator<Labelled> LABELS = Comparator.comparing(Labelled::code)
            .thenComparing(Labelled::chinese)
            .thenComparing(Labelled::english);

    private FindingOrder() {}

    @Override
    public int compare(Finding left, Finding right) {
        int before = BEFORE_ARGUMENTS.compare(left, right);
        int byArguments = before != 0 ? before : compareArguments(left.getArguments(), right.getArguments());
        return byArguments != 0 ? byArguments : BY_WAIVER.compare(left, right);
    }

    private static int compareArguments(Map<String, Object> left, Map<String, Object> right) {
        Iterator<Map.Entry<String, Object>> leftEntries = left.entrySet().iterator();
        Iterator<Map.Entry<String, Object>> rightEntries = right.entrySet().iterator();
        while (leftEntries.hasNext() && rightEntries.hasNext()) {
            int byEntry = compareEntries(leftEntries.next(), rightEntries.next());
            if (byEntry != 0) {
                return byEntry;
            }
        }
        return Boolean.compare(leftEntries.hasNext(), rightEntries.hasNext());
    }

    private static int compareEntries(Map.Entry<String, Object> left, Map.Entry<String, Object> right) {
        int byName = left.getKey().compareTo(right.getKey());
        return byName != 0 ? byName : compareValues(left.getValue(), right.getValue());
    }

    private static int compareValues(Object left, Object right) {
        if (left instanceof Long leftNumber && right instanceof Long rightNumber) {
            return leftNumber.compareTo(rightNumber);
        }
        if (left instanceof Boolean leftFlag && right instanceof Boolean rightFlag) {
            return leftFlag.compareTo(rightFlag);
        }
        if (left instanceof String leftText && right instanceof String rightText) {
            return leftText.compareTo(rightText);
        }
        if (left instanceof Labelled leftLabel && right instanceof Labelled rightLabel) {
            return LABELS.compare(leftLabel, rightLabel);
        }
        if (left instanceof List<?> leftList && right instanceof List<?> rightList) {
            return compareLists(leftList, rightList);
        }
        return Integer.compare(rank(left), rank(right));
    }

    private static int compareLists(List<?> left, List<?> right) {
        int common = Math.min(left.size(), right.size());
        for (int i = 0; i < common; i++) {
            int byEntry = left.get(i).toString().compareTo(right.get(i).toString());
            if (byEntry != 0) {
                return byEntry;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    /** Values of one argument differ in type only between host rules that share a code. */
    private static int rank(Object value) {
        if (value instanceof Long) {
            return 0;
        }
        if (value instanceof Boolean) {
            return 1;
        }
        if (value instanceof Labelled) {
            return 4;
        }
        return value instanceof String ? 2 : 3;
    }
}

package io.github.dutylist.comparison;

import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.text.DisplayText;
import io.github.dutylist.value.Labels;
import java.util.List;
import java.util.Locale;

/** Puts a comparison into words. */
final class ComparisonSummary {

    private static final int LISTED = 500;

    private static final List<Significance> ORDER =
            List.of(Significance.SUBSTANTIVE, Significance.REVIEW, Significance.EDITORIAL);

    private final ListComparison comparison;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private ComparisonSummary(ListComparison comparison, Locale locale) {
        this.comparison = comparison;
        this.locale = locale;
    }

    static String of(ListComparison comparison, Locale locale) {
        ComparisonSummary summary = new ComparisonSummary(comparison, locale);
        summary.appendHead();
        ORDER.forEach(summary::appendChanges);
        return summary.text.toString();
    }

    private void appendHead() {
        append("从", "From ");
        appendVersion(comparison.getBefore());
        append("到", " to ");
        appendVersion(comparison.getAfter());
        append("：", ": ");
        if (comparison.isEmpty()) {
            append("没有变化。\n", "nothing changed.\n");
            return;
        }
        String separator = "";
        for (Significance significance : ORDER) {
            text.append(separator);
            append(
                    significance.label(locale) + comparison.count(significance) + "处",
                    comparison.count(significance) + " " + significance.label(locale));
            separator = Labels.choose(locale, "，", ", ");
        }
        append("。\n", ".\n");
    }

    private void appendVersion(ResponsibilityList list) {
        append("《", "“");
        DisplayText.append(text, list.getTitle(), DisplayText.LIMIT);
        append("》第" + list.getVersion() + "版", "” version " + list.getVersion());
    }

    private void appendChanges(Significance significance) {
        List<Change> changes = comparison.getChanges().stream()
                .filter(change -> change.getSignificance() == significance)
                .toList();
        if (changes.isEmpty()) {
            return;
        }
        text.append('\n');
        append(significance.label(locale) + "：\n", capitalised(significance.label(locale)) + ":\n");
        for (Change change : changes.subList(0, Math.min(LISTED, changes.size()))) {
            text.append("- ").append(change.message(locale)).append('\n');
        }
        if (changes.size() > LISTED) {
            int more = changes.size() - LISTED;
            append("- ……另有" + more + "处\n", "- … and " + more + " more\n");
        }
    }

    private static String capitalised(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private void append(String chinese, String english) {
        text.append(Labels.choose(locale, chinese, english));
    }
}

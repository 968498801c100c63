package io.github.dutylist.io.text.clause;

import io.github.dutylist.io.text.role.ActorName;
import io.github.dutylist.io.text.role.Reporting;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.RecipientMode;
import io.github.dutylist.wording.RecipientPhrase;
import java.util.ArrayList;
import java.util.List;

/** Reads to whom a clause reports, each by a name of its own and with how it stands to the organisation. */
final class Recipients {

    private static final String[] NO_NAMES = {"单位", "部门", "机关", "机构", "人员", "责任人"};
    private static final String[] COMMITTEES = {"市委", "县委", "区委", "省委", "州委", "党委", "政府", "纪委", "大会", "办公会"};

    private final Passage words;
    private final Reporting reporting;
    private final List<Recipient> recipients = new ArrayList<>();
    private int asked;

    private Recipients(Passage words, Reporting reporting) {
        this.words = words;
        this.reporting = reporting;
    }

    /** Returns what a clause says, in its order. */
    static List<Recipient> read(Passage text, Reporting reporting) {
        Recipients reader = new Recipients(text, reporting);
        for (RecipientPhrase phrase : RecipientPhrase.find(text.toString(), reader::isNamed)) {
            Passage name = text.subSequence(phrase.nameStart(), phrase.nameEnd());
            reader.add(name, phrase.mode(), text.subSequence(phrase.start(), phrase.end()));
        }
        return reader.recipients;
    }

    /** Returns those in a cell that holds nothing but names. */
    static List<Recipient> named(Passage cell, Reporting reporting) {
        Recipients reader = new Recipients(cell, reporting);
        reader.add(cell, RecipientMode.REPORT, cell);
        return reader.recipients;
    }

    /** The names are asked for in their order, so that each is looked for behind the one before. */
    private boolean isNamed(String name) {
        int start = words.indexOf(name, asked);
        asked = Math.max(asked, start);
        return start >= 0
                && isNamed(words.subSequence(start, start + name.length()).trimmed());
    }

    private boolean isNamed(Passage label) {
        if (label.length() < 2 || isOneOf(label, NO_NAMES)) {
            return false;
        }
        return ActorName.isName(label)
                || label.endsWithAny(COMMITTEES)
                || label.endsWithAny("责任单位", "责任部门")
                || reporting.isKnown(label);
    }

    private static boolean isOneOf(Passage label, String... words) {
        for (String word : words) {
            if (label.length() == word.length() && label.startsWith(word, 0)) {
                return true;
            }
        }
        return false;
    }

    private void add(Passage label, RecipientMode mode, Passage quote) {
        int start = 0;
        int open = 0;
        for (int i = 0; i <= label.length(); i++) {
            open += label.at(i) == '(' ? 1 : label.at(i) == ')' ? -1 : 0;
            if (open > 0 && i < label.length()) {
                continue;
            }
            if (i == label.length() || "、和及或".indexOf(label.charAt(i)) >= 0 && !isInName(label, i)) {
                Passage name = label.subSequence(start, i).trimmed();
                if (!name.isEmpty()) {
                    addOne(name, mode, quote);
                }
                start = i + (label.startsWith("或者", i) ? 2 : 1);
            }
        }
    }

    /** 和 and 及 also stand in names (网络安全和信息化委员会), and 党委和政府 is one addressee. */
    private static boolean isInName(Passage label, int index) {
        Passage rest = label.from(index + 1);
        if (isOneOf(rest, "政府", "人民政府")) {
            return true;
        }
        return label.charAt(index) != '、'
                && !ActorName.isName(label.subSequence(0, index).trimmed())
                && !label.subSequence(0, index).endsWithAny("委", "政府");
    }

    private void addOne(Passage name, RecipientMode mode, Passage quote) {
        Recipient.Builder recipient = Recipient.builder();
        recipient
                .relation(reporting.relation(name, mode))
                .label(name.text())
                .mode(mode)
                .quote(quote.text());
        recipients.add(recipient.build());
    }
}

package io.github.dutylist.io.text.list;

import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Placements;
import java.util.ArrayList;
import java.util.List;

/** Splits the line of the addressees (主送) at its commas, those in brackets excepted. */
final class Addressees {

    private static final String SEPARATORS = "、,;:";
    private static final String LEVELS = "省市州盟县区旗乡镇";

    private Addressees() {}

    /** Returns the addressees of a line. */
    static List<String> read(Passage line, Placements placements) {
        List<String> addressees = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '(' || c == '〔') {
                depth++;
            } else if (c == ')' || c == '〕') {
                depth--;
            } else if (c == ':' && i == line.length() - 1
                    || depth <= 0
                            && "、,;".indexOf(c) >= 0
                            && !isOneWithTheLast(line.from(i + 1))
                            && !(c == '、' && isBareLevel(line.subSequence(start, i), line.from(i + 1)))) {
                add(line.subSequence(start, i).trimmed(), addressees, placements);
                placements.mark(line.subSequence(i, i + 1));
                start = i + 1;
            }
        }
        add(line.from(start).trimmed(), addressees, placements);
        return addressees;
    }

    /** 各乡镇党委、人民政府 are one addressee, and so are 市政府各委、办、局. */
    private static boolean isOneWithTheLast(Passage rest) {
        return rest.indexOfAny(SEPARATORS, 0) == 1
                || rest.startsWithAny("人民政府", "政府") && (rest.indexOfAny(SEPARATORS, 0) == rest.indexOf("政府", 0) + 2);
    }

    /** 各市、州党委和人民政府 are one addressee: a level alone, then another with the bodies of both. */
    private static boolean isBareLevel(Passage name, Passage rest) {
        int end = rest.indexOfAny(SEPARATORS, 0);
        Passage next = rest.subSequence(0, end < 0 ? rest.length() : end);
        return name.trimmed().length() == 2
                && name.trimmed().startsWith("各", 0)
                && LEVELS.indexOf(name.trimmed().charAt(1)) >= 0
                && LEVELS.indexOf(next.at(0)) >= 0
                && next.containsAny("党委", "政府", "委员会", "管委会");
    }

    private static void add(Passage name, List<String> addressees, Placements placements) {
        if (!name.isEmpty()) {
            addressees.add(placements.place("/addressees/" + addressees.size(), name));
        }
    }
}

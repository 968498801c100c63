package io.github.dutylist.io.text.shape;

import io.github.dutylist.io.text.source.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An accountability provision in the making.
 *
 * @param id its identifier
 * @param number its number, when it has one of its own
 * @param text what it says before its conditions and what follows from them; more may be found later, and some of it may be none of it
 * @param conditions its conditions, at least one; as for the text
 * @param exemptions in which cases less or nothing follows, each with all its paragraphs; they are found later
 * @param exempting what leads up to exemptions and stands among them
 */
public record ProvisionPart(
        String id,
        @Nullable Passage number,
        List<Passage> text,
        List<ClausePart> conditions,
        List<List<Passage>> exemptions,
        List<Passage> exempting) {

    ProvisionPart(String id, @Nullable Passage number, List<Passage> text, List<ClausePart> conditions) {
        this(id, number, new ArrayList<>(text), conditions, new ArrayList<>(), new ArrayList<>());
    }

    void add(Exemptions more) {
        exemptions.addAll(more.cases());
        exempting.addAll(more.around());
    }

    /** Copies the lists, which change while the document is read. */
    public ProvisionPart {
        text = new ArrayList<>(text);
        conditions = new ArrayList<>(conditions);
    }

    /** Tells whether words name a measure that is taken against somebody. */
    public static boolean namesMeasure(Passage words) {
        return words.containsAny(Breaches.SANCTIONS);
    }

    /** Returns its number, or the start of its text when it has none. */
    Passage firstWords() {
        return number == null ? text.get(0) : number;
    }
}

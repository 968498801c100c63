package io.github.dutylist.io.text.clause;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.io.text.role.Reporting;
import io.github.dutylist.io.text.shape.ClausePart;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.table.Column;
import io.github.dutylist.io.text.table.TableEntry;
import io.github.dutylist.model.ClauseKind;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.Incorporation;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.model.Strength;
import io.github.dutylist.wording.IncorporationPhrase;
import io.github.dutylist.wording.StrengthPhrase;
import io.github.dutylist.wording.UnreadTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what a clause demands from its words. */
public final class ClauseInterpreter {

    private final Reporting reporting;
    private final Frequencies frequencies;

    /** Starts reading the clauses of one document, in which some stand so to its organisation; frequencies are named. */
    public ClauseInterpreter(Reporting reporting, Frequencies frequencies) {
        this.reporting = reporting;
        this.frequencies = frequencies;
    }

    /** Adds to a clause in a section of a kind what its words say. */
    public void interpret(ClausePart part, String text, SectionKind kind, DutyClause.Builder clause) {
        part.paragraphs.get(0).source().countReads(text.length());
        if (part.isStatement()) {
            clause.kind(ClauseKind.STATEMENT);
            return;
        }
        clause.frequencies(part.row == null ? frequencies.demanded(text) : ofRow(part, part.row));
        part.paragraphs.forEach(words -> {
            clause.addAllRecipients(Recipients.read(words, reporting));
            clause.addAllIncorporations(incorporations(words.text()));
        });
        Optional.ofNullable(part.row)
                .flatMap(row -> row.meaning(Column.RECIPIENT))
                .ifPresent(cell -> clause.addAllRecipients(Recipients.named(cell, reporting)));
        clause.strength(strength(part.paragraphs.get(0).text()));
        if (part.paragraphs.size() == 1 && part.items.isEmpty() && kind != SectionKind.ASSESSMENT) {
            clause.activity(Activities.read(part.paragraphs.get(0)));
        }
    }

    /** What a ledger says about the time in a column of its own belongs to the duty beside it. */
    private List<FrequencyRequirement> ofRow(ClausePart part, TableEntry row) {
        Passage deadline = row.deadline().orElse(null);
        String duty = part.paragraphs.stream()
                .filter(words -> words != deadline)
                .map(Passage::text)
                .collect(Collectors.joining("\n"));
        List<FrequencyRequirement> demanded = frequencies.withEvent(
                frequencies.demanded(duty),
                part.paragraphs.stream().map(Passage::text).toList());
        if (deadline == null || DeadlineCells.isEventOf(deadline, demanded)) {
            return demanded;
        }
        return DueTimes.added(DeadlineCells.read(deadline, frequencies), demanded);
    }

    /** Tells whether a cell about the time in which something is to be done says something that a requirement can. */
    public boolean understandsDeadline(Passage cell) {
        return Frequencies.event(cell.text()).isPresent()
                || !DeadlineCells.read(cell, new Frequencies(Optional.empty())).isEmpty();
    }

    private static List<Incorporation> incorporations(String text) {
        return IncorporationPhrase.find(text).stream()
                .map(phrase -> Incorporation.of(phrase.target()).toBuilder()
                        .quote(phrase.quote())
                        .build())
                .toList();
    }

    /**
     * Returns the words of a clause that no member of it says: times of which no requirement is made (检查一遍), and what is as strongly
     * said as the clause is not (不得转包 of 应当定期检查,不得转包).
     */
    public List<Passage> unread(ClausePart part) {
        if (part.isStatement()) {
            return List.of();
        }
        Strength own = strength(part.paragraphs.get(0).text()).orElse(Strength.SHALL);
        List<Passage> unread = new ArrayList<>();
        for (Passage words : part.paragraphs) {
            if (!words.isAgain()) {
                UnreadTime.find(words.text()).forEach(time -> unread.add(words.subSequence(time.start(), time.end())));
                StrengthPhrase.findAll(words.text()).stream()
                        .filter(phrase -> phrase.strength() != own)
                        .forEach(phrase -> unread.add(segmentFrom(words, phrase.start())));
            }
        }
        return unread;
    }

    private static Passage segmentFrom(Passage words, int start) {
        int stop = words.indexOfAny(",;。", start);
        return words.subSequence(start, stop < 0 ? words.length() : stop);
    }

    /** Shall is what a clause without a strength has. */
    private static Optional<Strength> strength(String text) {
        return StrengthPhrase.find(text).map(StrengthPhrase::strength).filter(strength -> strength != Strength.SHALL);
    }
}

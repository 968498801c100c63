package io.github.dutylist.io.text.clause;

import io.github.dutylist.io.text.role.RoleBook;
import io.github.dutylist.io.text.shape.ClausePart;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.SectionKind;

/** Reads what a clause demands from its words. */
public final class ClauseInterpreter {

    private final RoleBook roles;
    private final Frequencies frequencies;

    /** Starts reading the clauses of one document, which has roles; frequencies are named. */
    public ClauseInterpreter(RoleBook roles, Frequencies frequencies) {
        this.roles = roles;
        this.frequencies = frequencies;
    }

    /** Adds to a clause in a section of a kind what its words say. */
    public void interpret(ClausePart part, String text, SectionKind kind, DutyClause.Builder clause) {
        part.paragraphs.get(0).source().countReads(text.length());
        clause.frequencies(frequencies.demanded(text));
        part.paragraphs.forEach(words -> {
            clause.addAllRecipients(Recipients.read(words, roles));
            clause.addAllIncorporations(Incorporations.read(words));
        });
        clause.strength(Strengths.read(part.paragraphs.get(0)));
        if (part.paragraphs.size() == 1 && part.items.isEmpty() && kind != SectionKind.ASSESSMENT) {
            clause.activity(Activities.read(part.paragraphs.get(0)));
        }
    }
}

package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.shape.ClausePart;
import io.github.dutylist.io.text.shape.DocumentParts;
import io.github.dutylist.io.text.shape.LeadingDemands;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.Strength;
import io.github.dutylist.wording.StrengthPhrase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a paragraph or an item in which several have to do something, each in a part of its own, into a clause for each:
 * 局长每月调度一次;防火科每周巡查两次;办公室每季度通报一次; and so too what binds in another way than what stands before it:
 * 应当建立微型消防站。鼓励开展联训。
 *
 * <p>As one clause, each of them would have to do as often what the others have to do, and as strictly.
 * The first of these clauses keeps the number.
 */
final class SubjectParts {

    private static final String STOPS = "。;";
    private static final String[] PROVISOS = {"但", "否则", "其中"};

    private final RoleBook book;

    private SubjectParts(RoleBook book) {
        this.book = book;
    }

    /** Cuts such paragraphs of a document, some of whose roles are known. */
    static void cut(DocumentParts parts, RoleBook book) {
        SubjectParts reader = new SubjectParts(book);
        parts.allSections().forEach(section -> section.cutClauses(reader::pieces));
    }

    private List<Passage> pieces(ClausePart clause) {
        boolean isParagraph =
                clause.row == null && clause.items.isEmpty() && clause.paragraphs.size() == 1 && !clause.isStatement();
        return isParagraph && hasParts(clause.paragraphs.get(0))
                ? pieces(clause.paragraphs.get(0), clause.headingLength())
                : List.of();
    }

    private static boolean hasParts(Passage words) {
        int stop = words.indexOfAny(STOPS, 0);
        return stop >= 0 && stop + 1 < words.length();
    }

    /** Returns the pieces, each with those behind it that name nobody and bind alike. */
    private List<Passage> pieces(Passage words, int heading) {
        boolean areSeveral =
                LeadingDemands.demands(words) && subjects(words, heading).size() > 1;
        List<Passage> pieces = new ArrayList<>();
        String before = "";
        Strength strength = null;
        int start = 0;
        for (int i = heading; i < words.length(); i = end(words, i)) {
            Passage part = words.subSequence(i, end(words, i));
            String subject = areSeveral ? subject(part) : "";
            Strength own = strength(part);
            boolean binds =
                    strength != null && strength != own && !part.trimmed().startsWithAny(PROVISOS);
            boolean isOther = binds || !subject.isEmpty() && !subject.equals(before);
            if (isOther && i > heading) {
                pieces.add(words.subSequence(start, i).trimmed());
                start = i;
            }
            strength = isOther || strength == null ? own : strength;
            before = subject.isEmpty() ? before : subject;
        }
        pieces.add(words.from(start).trimmed());
        return pieces;
    }

    private Set<String> subjects(Passage words, int heading) {
        Set<String> subjects = new HashSet<>();
        for (int i = heading; i < words.length(); i = end(words, i)) {
            subjects.add(subject(words.subSequence(i, end(words, i))));
        }
        subjects.remove("");
        return subjects;
    }

    private static int end(Passage words, int start) {
        int stop = words.indexOfAny(STOPS, start);
        return stop < 0 ? words.length() : stop + 1;
    }

    /** Returns how strongly a part of a clause binds. */
    private static Strength strength(Passage part) {
        return StrengthPhrase.find(part.text()).map(StrengthPhrase::strength).orElse(Strength.SHALL);
    }

    /** Returns those with whose names a part starts and who do something there; an empty string when it starts with none. */
    private String subject(Passage part) {
        return Openings.of(part).stream()
                .map(Openings::first)
                .map(this::named)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String named(Passage segment) {
        if (Subjects.isRoom(segment)) {
            return "";
        }
        Optional<Appointment> appointment = Appointment.of(segment);
        if (appointment.isPresent()) {
            return appointment.get().holder().toString();
        }
        Optional<RoleBook.Match> known =
                book.atStart(segment).filter(match -> Predicates.startsAt(segment, match.length()));
        if (known.isPresent()) {
            return known.get().role().title;
        }
        List<Passage> names = Predicates.index(segment) == segment.length() ? List.of() : Subjects.of(segment);
        return String.join("、", names);
    }
}

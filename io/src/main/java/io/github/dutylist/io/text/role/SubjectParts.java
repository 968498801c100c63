package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.shape.ClausePart;
import io.github.dutylist.io.text.shape.DocumentParts;
import io.github.dutylist.io.text.shape.LeadingDemands;
import io.github.dutylist.io.text.source.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a paragraph or an item in which several have to do something, each in a part of its own, into a clause for each:
 * 局长每月调度一次;防火科每周巡查两次;办公室每季度通报一次.
 *
 * <p>As one clause, each of them would have to do as often what the others have to do.
 * The first of these clauses keeps the number.
 */
final class SubjectParts {

    private static final String STOPS = "。;";

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
        return stop >= 0 && stop + 1 < words.length() && LeadingDemands.demands(words);
    }

    /** Returns the pieces, each with those behind it that name nobody; one piece where fewer than two are somebody's own. */
    private List<Passage> pieces(Passage words, int heading) {
        List<Passage> pieces = new ArrayList<>();
        Set<String> subjects = new HashSet<>();
        String before = "";
        int start = 0;
        for (int i = heading; i < words.length(); ) {
            int stop = words.indexOfAny(STOPS, i);
            int end = stop < 0 ? words.length() : stop + 1;
            String subject = subject(words.subSequence(i, end));
            if (!subject.isEmpty() && !subject.equals(before)) {
                if (i > heading) {
                    pieces.add(words.subSequence(start, i).trimmed());
                    start = i;
                }
                subjects.add(subject);
                before = subject;
            }
            i = end;
        }
        pieces.add(words.from(start).trimmed());
        return subjects.size() > 1 ? pieces : List.of(words);
    }

    /** Returns those with whose names a part starts and who do something there; an empty string when it starts with none. */
    private String subject(Passage part) {
        return Subjects.openings(part).stream()
                .map(Subjects::first)
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
                book.atStart(segment).filter(match -> Subjects.startsPredicate(segment, match.length()));
        if (known.isPresent()) {
            return known.get().role().title;
        }
        List<Passage> names = Subjects.predicateIndex(segment) == segment.length() ? List.of() : Subjects.of(segment);
        return String.join("、", names);
    }
}

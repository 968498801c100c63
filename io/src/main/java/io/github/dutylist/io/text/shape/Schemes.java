package io.github.dutylist.io.text.shape;

import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the assessment schemes out of the sections of a document. */
final class Schemes {

    private final List<SchemePart> schemes = new ArrayList<>();

    private Schemes() {}

    /** Returns the schemes; their words are no longer in the sections. */
    static List<SchemePart> extract(List<SectionPart> sections) {
        Schemes reader = new Schemes();
        reader.extractSchemes(sections, false);
        if (reader.schemes.isEmpty()) {
            sections.stream().flatMap(SectionPart::withSections).forEach(reader::extractFromClauses);
        }
        return reader.schemes;
    }

    /**
     * Gathers what the sections about the assessment say outside their clauses: together it is the scheme, if it has a step.
     *
     * <p>Sections about it that follow each other (考核方式, 结果运用) are one scheme.
     */
    private void extractSchemes(List<SectionPart> siblings, boolean inside) {
        List<SectionPart> run = new ArrayList<>();
        for (SectionPart section : siblings) {
            boolean assesses = section.kind == SectionKind.ASSESSMENT;
            if (assesses && !inside) {
                run.add(section);
            } else {
                extractScheme(run);
                run.clear();
            }
            extractSchemes(section.sections, inside || assesses);
        }
        extractScheme(run);
    }

    private void extractScheme(List<SectionPart> run) {
        List<SectionPart> gathered = run.stream()
                .flatMap(SectionPart::withSections)
                .filter(part -> part.kind == SectionKind.ASSESSMENT)
                .toList();
        List<Passage> text =
                gathered.stream().flatMap(part -> part.preamble.stream()).toList();
        String id = "m" + (schemes.size() + 1);
        SchemePart scheme = new SchemePart(id, text, List.copyOf(run));
        if (!text.isEmpty() && !AssessmentMethods.of(scheme).isEmpty()) {
            gathered.forEach(SectionPart::takePreamble);
            schemes.add(scheme);
        } else if (text.isEmpty()) {
            gathered.stream()
                    .flatMap(part -> takeMethods(part).stream())
                    .findFirst()
                    .ifPresent(words -> schemes.add(new SchemePart(id, List.of(words), List.copyOf(run))));
        }
    }

    /** Where all is numbered, the first clause with a step of the assessment is what the scheme says. */
    private static Optional<Passage> takeMethods(SectionPart section) {
        for (ClausePart clause : section.clauses) {
            if (isPlain(clause) && AssessmentMethods.isIn(words(clause))) {
                section.clauses.remove(clause);
                section.taken = words(clause);
                return Optional.of(numbered(clause));
            }
        }
        return Optional.empty();
    }

    /**
     * 每年考核一次,考核结果分为优秀、合格、不合格三个等次: a scheme among clauses about other things, with what follows on it.
     *
     * <p>Among duties it stays what somebody has to do, and the scheme says it once more.
     */
    private void extractFromClauses(SectionPart section) {
        boolean stays = section.kind == SectionKind.DUTIES;
        for (int i = 0; schemes.isEmpty() && i < section.clauses.size(); i++) {
            if (isPlain(section.clauses.get(i)) && grades(words(section.clauses.get(i)))) {
                int end = i + 1;
                while (end < section.clauses.size() && goesOn(section.clauses.get(end))) {
                    end++;
                }
                List<ClausePart> said = section.clauses.subList(i, end);
                List<Passage> text = new ArrayList<>();
                said.forEach(clause -> text.add(stays ? words(clause).again() : numbered(clause)));
                if (!stays) {
                    section.taken = words(said.get(0));
                    said.clear();
                }
                schemes.add(new SchemePart("m1", text, List.of(section)));
            }
        }
    }

    private static boolean grades(Passage words) {
        return words.containsAny("考核", "考评", "评价", "评议")
                && words.containsAny("等次", "等级")
                && words.containsAny("分为", "分设", "设为", "评定为", "划分为");
    }

    private static boolean goesOn(ClausePart clause) {
        return isPlain(clause) && words(clause).startsWithAny("考核", "考评", "评价");
    }

    private static boolean isPlain(ClausePart clause) {
        return clause.items.isEmpty() && clause.paragraphs.size() == 1;
    }

    private static Passage words(ClausePart clause) {
        return clause.paragraphs.get(0);
    }

    private static Passage numbered(ClausePart clause) {
        return clause.number == null ? words(clause) : Passage.join(List.of(clause.number, words(clause)));
    }
}

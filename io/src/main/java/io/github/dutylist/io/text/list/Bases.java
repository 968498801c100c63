package io.github.dutylist.io.text.list;

import io.github.dutylist.io.text.role.ActorName;
import io.github.dutylist.io.text.shape.DocumentParts;
import io.github.dutylist.io.text.shape.SectionPart;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Sentences;
import io.github.dutylist.model.PolicyBasis;
import io.github.dutylist.model.PolicyBasisKind;
import io.github.dutylist.value.DocumentNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a document rests on from the sentence that says so: 根据《…》（…号）…制定. */
final class Bases {

    private static final String[] OPENINGS = {"根据", "按照", "依据", "依照", "遵照", "贯彻", "落实"};
    private static final int MAX_ISSUER = 30;
    private static final int MAX_NUMBER = 40;
    private static final Map<String, PolicyBasisKind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("法", PolicyBasisKind.LAW);
        KINDS.put("条例", PolicyBasisKind.REGULATION);
        KINDS.put("规定", PolicyBasisKind.PROVISIONS);
        KINDS.put("办法", PolicyBasisKind.MEASURES);
        KINDS.put("细则", PolicyBasisKind.RULES);
        KINDS.put("规则", PolicyBasisKind.RULES);
        KINDS.put("通知", PolicyBasisKind.NOTICE);
        KINDS.put("意见", PolicyBasisKind.OPINIONS);
        KINDS.put("方案", PolicyBasisKind.PLAN);
        KINDS.put("规划", PolicyBasisKind.PLAN);
        KINDS.put("计划", PolicyBasisKind.PLAN);
    }

    private final List<PolicyBasis> bases = new ArrayList<>();
    private final Set<String> titles = new HashSet<>();

    private Bases() {}

    /** Returns the documents that a document rests on, each once. */
    static List<PolicyBasis> read(DocumentParts parts) {
        Bases reader = new Bases();
        parts.outline().preamble().forEach(reader::readParagraph);
        parts.allSections()
                .findFirst()
                .flatMap(section -> section.withSections()
                        .flatMap(SectionPart::clausesAndItems)
                        .findFirst())
                .filter(clause ->
                        reader.bases.isEmpty() && clause.paragraphs.get(0).containsAny("制定", "制订"))
                .ifPresent(clause -> reader.readParagraph(clause.paragraphs.get(0)));
        return reader.bases;
    }

    private void readParagraph(Passage words) {
        for (Passage sentence : Sentences.of(words)) {
            int opening = opening(sentence);
            if (opening >= 0) {
                readTitles(sentence, opening);
            }
        }
    }

    private static int opening(Passage sentence) {
        int first = -1;
        for (String word : OPENINGS) {
            int found = sentence.indexOf(word, 0);
            if (found >= 0 && (first < 0 || found < first)) {
                first = found + word.length();
            }
        }
        return first;
    }

    private void readTitles(Passage sentence, int start) {
        int before = start;
        int depth = 0;
        int open = -1;
        for (int i = start; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == '《') {
                open = depth++ == 0 ? i : open;
            } else if (c == '》' && depth > 0 && --depth == 0) {
                int end = addBasis(sentence, before, open, i);
                before = end;
                i = end - 1;
            }
        }
    }

    /** Adds the document with the title between two brackets, and returns the index behind what belongs to it. */
    private int addBasis(Passage sentence, int before, int open, int close) {
        Passage title = sentence.subSequence(open + 1, close).trimmed();
        int end = close + 1;
        Optional<String> number = Optional.empty();
        if (sentence.at(end) == '(') {
            Passage near = sentence.subSequence(end + 1, Math.min(sentence.length(), end + 1 + MAX_NUMBER));
            int bracket = near.indexOf(')', 0);
            number = number(near.subSequence(0, Math.max(0, bracket)).text());
            end = number.isPresent() ? end + bracket + 2 : end;
        }
        if (!title.isEmpty() && titles.add(title.text())) {
            PolicyBasis.Builder basis = PolicyBasis.builder();
            basis.id("p-" + (bases.size() + 1)).title(title.text()).documentNumber(number);
            basis.issuer(issuer(sentence.subSequence(before, open), title)).kind(kind(title));
            bases.add(basis.build());
        }
        return end;
    }

    private static Optional<String> number(String words) {
        return DocumentNumber.parseLenient(words).isPresent() ? Optional.of(words.strip()) : Optional.empty();
    }

    /** Who issued it stands before the title, or in it before 关于. */
    private static Optional<String> issuer(Passage before, Passage title) {
        Passage words = before.trimmed();
        while (!words.isEmpty() && "、,和及与以".indexOf(words.charAt(0)) >= 0) {
            words = words.from(1);
        }
        if (words.length() >= 2 && words.length() <= MAX_ISSUER && ActorName.isName(words)) {
            return Optional.of(words.text());
        }
        int about = title.indexOf("关于", 0);
        Passage inTitle = title.subSequence(0, Math.max(0, Math.min(about, MAX_ISSUER)));
        return inTitle.length() >= 2 ? Optional.of(inTitle.text()) : Optional.empty();
    }

    private static Optional<PolicyBasisKind> kind(Passage title) {
        Passage bare = title;
        if (bare.endsWith(")") && bare.indexOf('(', 0) > 0) {
            bare = bare.subSequence(0, bare.indexOf('(', 0));
        }
        for (Map.Entry<String, PolicyBasisKind> kind : KINDS.entrySet()) {
            if (bare.endsWith(kind.getKey()) && !(kind.getKey().equals("法") && bare.endsWith("办法"))) {
                return Optional.of(kind.getValue());
            }
        }
        return Optional.empty();
    }
}

package io.github.dutylist.io.text.list;

import io.github.dutylist.io.text.role.ActorName;
import io.github.dutylist.io.text.shape.DocumentParts;
import io.github.dutylist.io.text.shape.SectionPart;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Sentences;
import io.github.dutylist.model.BasisReference;
import io.github.dutylist.model.PolicyBasis;
import io.github.dutylist.model.PolicyBasisKind;
import io.github.dutylist.value.DocumentNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a document rests on from the sentence that says so: 根据《…》（…号）…制定. */
final class Bases {

    private static final String[] OPENINGS = {"根据", "按照", "依据", "依照", "遵照", "贯彻", "落实"};
    private static final String[] ENDINGS = {"现将", "制定", "制订", "现就", "现提出", "印发", "签订"};
    private static final String[] DIRECTIVES = {"部署", "要求", "精神", "安排", "指示"};
    private static final String[] DEEDS = {"印发的", "下发的", "发布的", "出台的", "制定的", "颁布的", "公布的"};
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
    private final Map<String, String> idByTitle = new HashMap<>();

    private Bases() {}

    /** Returns the documents that a document rests on, each once. */
    static Bases read(DocumentParts parts) {
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
        return reader;
    }

    /** Returns the documents that were read, in the order in which they were found. */
    List<PolicyBasis> all() {
        return bases;
    }

    /** Returns the documents that the cell of a ledger names, with the place in each (《…》第五条). */
    List<BasisReference> referencesIn(Passage cell) {
        List<BasisReference> references = new ArrayList<>();
        Set<String> named = new HashSet<>();
        int depth = 0;
        int open = -1;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '《') {
                open = depth++ == 0 ? i : open;
            } else if (c == '》' && depth > 0 && --depth == 0) {
                String title = cell.subSequence(open + 1, i).trimmed().text();
                int end = addBasis(cell, open, open, i);
                if (named.add(title) && idByTitle.containsKey(title)) {
                    references.add(reference(idByTitle.get(title), cell, end));
                }
                i = end - 1;
            }
        }
        return references;
    }

    private static BasisReference reference(String id, Passage cell, int start) {
        int end = cell.indexOfAny("《,、;。 ", start);
        Passage provision =
                cell.subSequence(start, end < 0 ? cell.length() : end).trimmed();
        boolean place = provision.startsWith("第", 0) && provision.length() <= MAX_NUMBER;
        return place
                ? BasisReference.builder()
                        .policyBasis(id)
                        .provision(provision.text())
                        .build()
                : BasisReference.of(id);
    }

    private void readParagraph(Passage words) {
        for (Passage sentence : Sentences.of(words)) {
            int opening = opening(sentence);
            if (opening >= 0) {
                Passage basis = sentence.subSequence(opening, end(sentence, opening));
                readTitles(basis);
                readDirectives(basis);
            }
        }
    }

    /** Returns the index just behind the first word that introduces a basis, or -1. */
    private static int opening(Passage sentence) {
        int first = -1;
        int end = -1;
        for (String word : OPENINGS) {
            int found = sentence.indexOf(word, 0);
            if (found >= 0 && (first < 0 || found < first)) {
                first = found;
                end = found + word.length();
            }
        }
        while (end > 0 && sentence.from(end).startsWithAny(OPENINGS)) {
            end += 2;
        }
        return end;
    }

    /** What is issued itself (现将《…》印发) is no basis. */
    private static int end(Passage sentence, int opening) {
        int end = sentence.length();
        for (String word : ENDINGS) {
            int found = sentence.indexOf(word, opening);
            while (found >= 0 && sentence.at(found + word.length()) == '的') {
                found = sentence.indexOf(word, found + word.length());
            }
            end = found >= 0 && !inTitle(sentence, opening, found) ? Math.min(end, found) : end;
        }
        return end;
    }

    private static boolean inTitle(Passage sentence, int from, int index) {
        int depth = 0;
        for (int i = from; i < index; i++) {
            depth += sentence.charAt(i) == '《' ? 1 : sentence.charAt(i) == '》' ? -1 : 0;
        }
        return depth > 0;
    }

    private void readTitles(Passage sentence) {
        int before = 0;
        int depth = 0;
        int open = -1;
        for (int i = 0; i < sentence.length(); i++) {
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

    /** Reads what rests on no document with a title: 县委关于加强保密工作的部署和要求, 中央八项规定精神. */
    private void readDirectives(Passage sentence) {
        for (Passage segment : Sentences.segments(sentence)) {
            int start = 0;
            for (int i = 0; i <= segment.length(); i++) {
                boolean joint = i == segment.length() || segment.charAt(i) == '、' || segment.startsWith("以及", i);
                if (joint && (i == segment.length() || isWhole(segment.subSequence(start, i)))) {
                    readDirective(segment.subSequence(start, i));
                    start = segment.startsWith("以及", i) ? i + 2 : i + 1;
                }
            }
        }
    }

    /** 省委、省政府有关部署: what stands before 、 is not all when it directs nothing. */
    private static boolean isWhole(Passage piece) {
        return piece.endsWithAny(DIRECTIVES) || piece.endsWithAny("》", ")");
    }

    private void readDirective(Passage piece) {
        Passage words = piece.from(lastTitleEnd(piece));
        while (!words.isEmpty() && "、,和及与以 ".indexOf(words.charAt(0)) >= 0) {
            words = words.from(1);
        }
        if (!words.endsWithAny(DIRECTIVES) || words.indexOfAny("《》“", 0) >= 0) {
            return;
        }
        Optional<String> issuer = directing(words);
        String id = "p-" + (bases.size() + 1);
        boolean ofLevels = words.startsWithAny("国家", "省", "市", "县", "上级") && words.containsAny("有关", "关于", "相关");
        if ((issuer.isPresent() || ofLevels) && idByTitle.putIfAbsent(words.text(), id) == null) {
            PolicyBasis.Builder basis = PolicyBasis.builder();
            basis.id(id).title(words.text()).issuer(issuer);
            bases.add(basis.build());
        }
    }

    /** Returns the index behind the last title and the number in brackets behind it. */
    private static int lastTitleEnd(Passage piece) {
        int end = 0;
        for (int i = 0; i < piece.length(); i++) {
            boolean number = piece.charAt(i) == ')' && end > 0;
            end = piece.charAt(i) == '》' || number ? i + 1 : end;
        }
        return end;
    }

    private static Optional<String> directing(Passage words) {
        if (words.startsWithAny("党中央", "中央")) {
            return Optional.of(words.startsWithAny("党中央") ? "党中央" : "中央");
        }
        int end = -1;
        for (String word : new String[] {"关于", "有关", "的", "部署", "要求", "精神", "安排"}) {
            int found = words.indexOf(word, 2);
            end = found > 0 && (end < 0 || found < end) ? found : end;
        }
        Passage issuer = words.subSequence(0, Math.max(0, end)).trimmed();
        boolean organ = issuer.length() >= 2
                && issuer.length() <= MAX_ISSUER
                && (ActorName.isName(issuer) || issuer.endsWithAny("市委", "县委", "区委", "省委", "党委", "政府", "上级"));
        return organ ? Optional.of(issuer.text()) : Optional.empty();
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
        String id = "p-" + (bases.size() + 1);
        if (!title.isEmpty() && idByTitle.putIfAbsent(title.text(), id) == null) {
            PolicyBasis.Builder basis = PolicyBasis.builder();
            basis.id(id).title(title.text()).documentNumber(number);
            basis.issuer(issuer(sentence.subSequence(before, open), title)).kind(kind(title));
            bases.add(basis.build());
        }
        return end;
    }

    private static Optional<String> number(String words) {
        boolean order = words.endsWith("号") && words.contains("令");
        return order || DocumentNumber.parseLenient(words).isPresent() ? Optional.of(words.strip()) : Optional.empty();
    }

    /** Who issued it stands before the title, or in it before 关于. */
    private static Optional<String> issuer(Passage before, Passage title) {
        Passage words = before.trimmed();
        while (!words.isEmpty() && "、,和及与以".indexOf(words.charAt(0)) >= 0) {
            words = words.from(1);
        }
        words = withoutDeed(words);
        if (words.length() >= 2 && words.length() <= MAX_ISSUER && (ActorName.isName(words) || words.endsWith("国务院"))) {
            return Optional.of(words.text());
        }
        int about = title.indexOf("关于", 0);
        Passage inTitle = title.subSequence(0, Math.max(0, Math.min(about, MAX_ISSUER)));
        int deed = Math.max(inTitle.indexOf("印发", 2), inTitle.indexOf("转发", 2));
        inTitle = deed > 0 ? inTitle.subSequence(0, deed) : inTitle;
        return inTitle.length() >= 2 ? Optional.of(inTitle.text()) : Optional.empty();
    }

    /** 市委、市政府联合印发的《…》: what they did with it is no part of their names. */
    private static Passage withoutDeed(Passage words) {
        for (String deed : DEEDS) {
            for (String manner : new String[] {"联合", "共同", ""}) {
                if (words.endsWith(manner + deed)) {
                    return words.subSequence(0, words.length() - manner.length() - deed.length());
                }
            }
        }
        return words;
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

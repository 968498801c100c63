package io.github.dutylist.io.text.shape;

import io.github.dutylist.io.text.outline.Block;
import io.github.dutylist.io.text.paragraph.MarkerStyle;
import io.github.dutylist.io.text.source.Notes;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Placements;
import io.github.dutylist.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shapes what a document says about breaches and what follows from them into accountability provisions. */
final class ProvisionShaper {

    private static final int MAX_RUN_IN = 10;

    private final Identifiers identifiers;
    private final List<ProvisionPart> provisions;
    private final Placements placements;
    private final Notes notes;
    private final BiConsumer<SectionPart, Block> clauses;
    private final List<Waiting> waiting = new ArrayList<>();

    /**
     * What belongs to a provision and stands before there is one.
     *
     * @param section where it stands
     * @param clause the clause that was made of it
     * @param join makes it part of a provision
     * @param exempts whether it says in which cases nothing follows
     */
    private record Waiting(SectionPart section, ClausePart clause, Consumer<ProvisionPart> join, boolean exempts) {}

    /** Starts shaping the provisions of a document; what stands among them and is none goes to the clauses of its section. */
    ProvisionShaper(
            Identifiers identifiers,
            List<ProvisionPart> provisions,
            Placements placements,
            Notes notes,
            BiConsumer<SectionPart, Block> clauses) {
        this.identifiers = identifiers;
        this.provisions = provisions;
        this.placements = placements;
        this.notes = notes;
        this.clauses = clauses;
    }

    /** Adds a part to the provisions if it is one or belongs to the one before it, and tells whether it does. */
    boolean add(SectionPart section, Block block) {
        List<Passage> words = block.paragraphs();
        Passage number = block.number().orElse(null);
        if (BlockForm.exempts(block) && (!provisions.isEmpty() || BlockForm.namesCases(block))) {
            addExemption(section, block);
        } else if (ProvisionForm.listsMeasures(words, block)) {
            addLadder(section, block);
        } else if (ProvisionForm.is(words, block, section.kind)) {
            addProvision(section, number, words, block.children());
        } else if (ProvisionForm.isOfMeasures(words, block)) {
            addMeasures(section, number, words.get(0), block.children());
        } else if (ProvisionForm.isLadder(block) && !section.provisions.isEmpty()) {
            words.forEach(this::goOn);
        } else if (ProvisionForm.refersBack(block) && !provisions.isEmpty()) {
            last().text().addAll(block.numbered());
        } else if (isProse(section, block)) {
            boolean isItem = number != null && block.style() != MarkerStyle.ARTICLE;
            addProse(section, number, words.get(0), isItem);
            words.stream().skip(1).forEach(this::goOn);
        } else if (ProvisionForm.isWhole(words, block)) {
            addProvision(section, number, words, block.children());
        } else {
            return false;
        }
        return true;
    }

    /** Adds an article that is nothing but a provision, what follows from the one before it, or its exemptions; tells whether it is. */
    boolean addWhole(@Nullable SectionPart section, Block block, List<Passage> words) {
        if (!provisions.isEmpty() && !block.children().isEmpty() && BlockForm.exempts(block)) {
            last().add(Exemptions.of(block));
            return true;
        }
        if (section != null && ProvisionForm.listsMeasures(words, block)) {
            addLadder(section, block);
            return true;
        }
        if (ProvisionForm.refersBack(block) && !provisions.isEmpty()) {
            last().text().addAll(block.numbered());
            return true;
        }
        if (section == null || !ProvisionForm.isWhole(words, block)) {
            return false;
        }
        addProvision(section, block.number().orElse(null), words, block.children());
        return true;
    }

    /** Adds what stands in a section to the provisions if the section is one, and tells whether it is. */
    boolean addSection(SectionPart section, Block block, List<Passage> body) {
        if (body.size() == 1 && BlockForm.exempts(block)) {
            Block exemption = new Block(MarkerStyle.UNNUMBERED, null);
            exemption.paragraphs().addAll(body);
            exemption.children().addAll(block.children());
            addExemption(section, exemption);
        } else if (section.heading != null && ProvisionForm.listsMeasures(List.of(section.heading), block)) {
            section.preamble.addAll(body);
            Block measures = new Block(MarkerStyle.UNNUMBERED, null);
            measures.children().addAll(block.children());
            addLadder(section, measures);
        } else if (ProvisionForm.is(body, block, section.kind)) {
            section.preamble.addAll(body.subList(0, body.size() - 1));
            addProvision(section, null, List.of(body.get(body.size() - 1)), block.children());
        } else if (ProvisionForm.isOfMeasures(body, block)) {
            addMeasures(section, null, body.get(0), block.children());
        } else if (ProvisionForm.isHeaded(body, block, section.kind)) {
            addProvision(section, null, List.of(), block.children());
        } else {
            return false;
        }
        return true;
    }

    /** In which cases less or nothing follows belongs to the accountability provision before it, or else to the first behind it. */
    private void addExemption(SectionPart section, Block block) {
        Exemptions exemptions = Exemptions.of(block);
        join(section, block, provision -> provision.add(exemptions), true);
    }

    /** Measures by how grave a breach is (追究方式:（一）…) are those of the breaches before them, or else of the first behind them. */
    private void addLadder(SectionPart section, Block block) {
        List<Passage> words = block.withChildren();
        join(section, block, provision -> provision.text().addAll(words), false);
    }

    private void join(SectionPart section, Block block, Consumer<ProvisionPart> join, boolean exempts) {
        if (!provisions.isEmpty()) {
            join.accept(last());
            return;
        }
        int before = section.clauses.size();
        clauses.accept(section, block);
        section.clauses
                .subList(before, section.clauses.size())
                .forEach(clause -> waiting.add(new Waiting(section, clause, join, exempts)));
    }

    /**
     * Gives what stands before every provision to the first of these.
     *
     * <p>Where the document has no provision, exemptions stay clauses, which oblige nobody.
     * These are reported in either case.
     */
    void settle() {
        if (!provisions.isEmpty()) {
            Set<ClausePart> settled = waiting.stream().map(Waiting::clause).collect(Collectors.toSet());
            waiting.stream().map(Waiting::section).distinct().forEach(section -> section.take(settled));
            waiting.stream().map(Waiting::join).distinct().forEach(join -> join.accept(provisions.get(0)));
        }
        for (Waiting one : waiting) {
            if (one.exempts()) {
                one.clause().withItems().forEach(part -> part.exempts = true);
                notes.keptUnread(one.clause().paragraphs.get(0));
            }
        }
    }

    private static boolean isProse(SectionPart section, Block block) {
        List<Passage> paragraphs = block.paragraphs();
        if (!block.children().isEmpty()
                || paragraphs.isEmpty()
                || !paragraphs.stream().skip(1).allMatch(Breaches::gradesOnly)) {
            return false;
        }
        boolean isItem = block.number().isPresent() && block.style() != MarkerStyle.ARTICLE;
        return proseStart(section, paragraphs.get(0), isItem) >= 0;
    }

    /** Returns where what follows from a breach starts: anywhere in a section about it, elsewhere where the words leave no doubt. */
    private static int proseStart(SectionPart section, Passage words, boolean isItem) {
        boolean about = section.kind == SectionKind.ACCOUNTABILITY
                || section.kind == SectionKind.MECHANISM && words.containsAny("给予", "予以", "追究");
        return about ? Breaches.proseStart(words) : Breaches.penaltyStart(words, isItem);
    }

    /**
     * 拒不整改的,给予通报批评: what follows from a breach stands behind the comma, up to the next breach.
     *
     * <p>Sentences before the first breach demand something, but for a heading.
     */
    private void addProse(SectionPart section, @Nullable Passage number, Passage words, boolean isItem) {
        int start = proseStart(section, words, isItem);
        Passage lead = words.subSequence(0, start).trimmed();
        boolean headed = isShortHeading(lead);
        if (!lead.isEmpty() && !headed) {
            addClause(section, number, lead);
        }
        Passage own = lead.isEmpty() || headed ? number : null;
        List<Passage> heading = headed ? List.of(lead) : List.of();
        while (start < words.length()) {
            Passage rest = words.from(start).trimmed();
            int end = Breaches.conditionEnd(rest);
            int next = Breaches.next(rest, end + 1);
            if (own == null && heading.isEmpty() && Breaches.gradesOnly(rest) && !section.provisions.isEmpty()) {
                goOn(rest.subSequence(0, next).trimmed());
            } else {
                List<Passage> text = new ArrayList<>(heading);
                text.add(rest.subSequence(end + 1, next).trimmed());
                addBreach(section, own, rest.subSequence(0, end + 1), text);
            }
            own = null;
            heading = List.of();
            start = words.length() - rest.length() + next;
        }
    }

    private void addMeasures(SectionPart section, @Nullable Passage number, Passage words, List<Block> measures) {
        int end = Breaches.measuresStart(words);
        List<Passage> text = new ArrayList<>();
        text.add(words.from(end + 1).trimmed());
        measures.forEach(measure -> text.addAll(measure.numbered()));
        addBreach(section, number, words.subSequence(0, end + 1), text);
    }

    /** Adds a provision with one breach, behind which a comma stands. */
    private void addBreach(SectionPart section, @Nullable Passage number, Passage breach, List<Passage> text) {
        int end = breach.length() - 1;
        placements.mark(breach.from(end));
        String id = identifiers.provision();
        ClausePart condition = new ClausePart(
                identifiers.below(id, 1),
                null,
                List.of(breach.subSequence(0, end).trimmed()));
        ProvisionPart provision = new ProvisionPart(id, number, text, List.of(condition));
        section.provisions.add(provision);
        provisions.add(provision);
    }

    /** 强化问责。 before a breach is a heading. */
    private static boolean isShortHeading(Passage words) {
        return words.length() <= MAX_RUN_IN && words.endsWith("。") && words.indexOfAny(",;:", 0) < 0;
    }

    /** 情节较轻的,给予批评教育: of the breaches before it, when it names none. */
    private void goOn(Passage words) {
        last().text().add(words);
    }

    private void addProvision(SectionPart section, @Nullable Passage number, List<Passage> text, List<Block> blocks) {
        String id = identifiers.provision();
        List<ClausePart> conditions = new ArrayList<>();
        List<Passage> said = new ArrayList<>(text);
        for (Block block : blocks) {
            List<Passage> words = block.paragraphs();
            if (ProvisionForm.isLadder(block)) {
                said.addAll(words);
                continue;
            }
            int end = ProvisionForm.conditionEnd(words);
            conditions.add(new ClausePart(
                    identifiers.below(id, conditions.size() + 1), block.number().orElse(null), words.subList(0, end)));
            words.stream().skip(end).forEach(behind -> {
                if (BlockForm.isLadder(behind)) {
                    said.add(behind);
                } else {
                    addClause(section, null, behind);
                }
            });
        }
        ProvisionPart provision = new ProvisionPart(id, number, said, conditions);
        section.provisions.add(provision);
        provisions.add(provision);
    }

    private void addClause(SectionPart section, @Nullable Passage number, Passage words) {
        Block block = new Block(MarkerStyle.UNNUMBERED, number);
        block.paragraphs().add(words);
        clauses.accept(section, block);
    }

    private ProvisionPart last() {
        return provisions.get(provisions.size() - 1);
    }
}

package io.github.dutylist.io.text.shape;

import io.github.dutylist.io.text.outline.Block;
import io.github.dutylist.io.text.outline.Outline;
import io.github.dutylist.io.text.paragraph.MarkerStyle;
import io.github.dutylist.io.text.paragraph.RunInHeading;
import io.github.dutylist.io.text.source.Notes;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Placements;
import io.github.dutylist.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shapes the parts of a document into sections, clauses, accountability provisions and assessment schemes. */
public final class Shaper {

    private final Placements placements;
    private final Notes notes;
    private final Identifiers identifiers = new Identifiers();
    private final List<ProvisionPart> provisions = new ArrayList<>();
    private final TableShaper tables;
    private final ProvisionShaper breaches;

    private Shaper(Placements placements, Notes notes) {
        this.placements = placements;
        this.notes = notes;
        this.tables = new TableShaper(identifiers, provisions, placements, notes);
        this.breaches = new ProvisionShaper(
                identifiers,
                provisions,
                placements,
                notes,
                (section, block) -> addClause(section.clauses, clauseId(section), block));
    }

    /** Shapes a document. */
    public static DocumentParts shape(Outline outline, Placements placements, Notes notes) {
        Shaper shaper = new Shaper(placements, notes);
        List<SectionPart> sections = shaper.topSections(outline.root());
        shaper.breaches.settle();
        sections.stream().flatMap(SectionPart::withSections).forEach(Shaper::correctKind);
        List<SchemePart> schemes = Schemes.extract(outline, sections);
        sections.stream()
                .flatMap(SectionPart::withSections)
                .forEach(section -> LeadingDemands.take(section, shaper.identifiers));
        return new DocumentParts(outline, sections, shaper.provisions, schemes);
    }

    /** A section of requirements in which there is nothing but what follows from a breach is about accountability. */
    private static void correctKind(SectionPart section) {
        boolean empty = section.clauses.isEmpty() && section.sections.isEmpty() && section.preamble.isEmpty();
        if (section.kind == SectionKind.MECHANISM && empty && !section.provisions.isEmpty()) {
            section.kind = SectionKind.ACCOUNTABILITY;
        }
    }

    private List<SectionPart> topSections(Block root) {
        List<SectionPart> sections = new ArrayList<>();
        boolean headed = root.children().stream().anyMatch(child -> BlockForm.isSection(child, root.style()));
        if (!root.paragraphs().isEmpty() || !headed && !root.children().isEmpty()) {
            SectionPart anonymous = new SectionPart(identifiers.section("", 1), 0, null, null);
            addParagraphs(anonymous, root.paragraphs());
            if (!headed) {
                addClauses(anonymous, root.children());
            }
            boolean isEmpty = anonymous.clauses.isEmpty() && anonymous.sections.isEmpty();
            if (!isEmpty || !anonymous.provisions.isEmpty()) {
                sections.add(anonymous);
            }
        }
        if (headed) {
            root.children().forEach(child -> addSection(sections, "", child, root.style(), 0, null));
        }
        return sections;
    }

    private void addSection(
            List<SectionPart> siblings,
            String path,
            Block block,
            MarkerStyle style,
            int depth,
            @Nullable SectionKind around) {
        if (!block.tables().isEmpty()) {
            SectionPart section = new SectionPart(identifiers.section(path, siblings.size() + 1), depth, null, null);
            section.kind = SectionKinds.of(null, around);
            siblings.add(section);
            tables.add(section, block);
            return;
        }
        if (block.paragraphs().isEmpty() && block.children().isEmpty()) {
            block.number().ifPresent(notes::notUnderstood);
            return;
        }
        List<Passage> body = new ArrayList<>(block.paragraphs());
        Passage heading = takeHeading(block, style, body);
        SectionPart before = siblings.isEmpty() ? null : siblings.get(siblings.size() - 1);
        if (heading == null && breaches.addWhole(before, block, body)) {
            return;
        }
        String id = identifiers.section(path, siblings.size() + 1);
        SectionPart section = new SectionPart(id, depth, block.number().orElse(null), heading);
        siblings.add(section);
        section.kind = assesses(heading, body, block) ? SectionKind.ASSESSMENT : SectionKinds.of(heading, around);
        fill(section, block, body);
    }

    /** A section about both (考核问责) is about the assessment when it names a step of one and nothing that follows from a breach. */
    private static boolean assesses(@Nullable Passage heading, List<Passage> body, Block block) {
        if (heading == null || !heading.startsWithAny("考核", "考评")) {
            return false;
        }
        List<Passage> words = new ArrayList<>(body);
        block.children().forEach(child -> words.addAll(child.paragraphs()));
        return words.stream().anyMatch(AssessmentMethods::isIn)
                && words.stream().noneMatch(BlockForm::sanctions);
    }

    private @Nullable Passage takeHeading(Block block, MarkerStyle around, List<Passage> body) {
        if (BlockForm.hasHeading(block)) {
            return body.remove(0);
        }
        RunInHeading heading = BlockForm.runIn(block, around).orElse(null);
        if (heading == null) {
            return null;
        }
        Passage first = body.get(0);
        Passage separator = first.subSequence(heading.end(), heading.text());
        if (!separator.trimmed().isEmpty()) {
            placements.mark(separator);
        }
        Passage text = first.from(heading.text()).trimmed();
        body.remove(0);
        if (!text.isEmpty()) {
            body.add(0, text);
        }
        Passage words = first.subSequence(0, heading.end()).trimmed();
        if (heading.assumed()) {
            notes.fusedHeading(words);
        }
        return words;
    }

    private void fill(SectionPart section, Block block, List<Passage> body) {
        if (block.children().isEmpty() && block.style() != MarkerStyle.ARTICLE) {
            addParagraphs(section, body);
            return;
        }
        if (breaches.addSection(section, block, body)) {
            return;
        }
        if (block.style() == MarkerStyle.ARTICLE) {
            addArticle(section, block, body);
        } else {
            section.preamble.addAll(body);
            addChildren(section, block);
        }
    }

    private void addParagraph(SectionPart section, Passage words) {
        Block paragraph = new Block(MarkerStyle.UNNUMBERED, null);
        paragraph.paragraphs().add(words);
        addClauses(section, List.of(paragraph));
    }

    private void addChildren(SectionPart section, Block block) {
        if (block.children().stream().anyMatch(child -> BlockForm.isSection(child, block.style()))) {
            String path = section.id.substring(1);
            block.children()
                    .forEach(child ->
                            addSection(section.sections, path, child, block.style(), section.depth + 1, section.kind));
        } else {
            addClauses(section, block.children());
        }
    }

    /** Paragraphs under a heading are clauses where duties stand, else the preamble. */
    private void addParagraphs(SectionPart section, List<Passage> body) {
        boolean statements = switch (section.kind) {
            case GENERAL, SUPPLEMENTARY, ASSESSMENT -> section.heading != null;
            default -> false;
        };
        if (!statements) {
            body.forEach(words -> addParagraph(section, words));
        } else {
            section.preamble.addAll(body);
        }
    }

    /** The paragraphs of an article are clauses; items belong to the one before them. */
    private void addArticle(SectionPart section, Block block, List<Passage> body) {
        List<Block> items = new ArrayList<>();
        for (Block child : block.children()) {
            if (child.style() != MarkerStyle.UNNUMBERED) {
                items.add(child);
            }
        }
        if (body.isEmpty()) {
            addClauses(section, items);
        }
        for (int i = 0; i < body.size(); i++) {
            Block paragraph = new Block(MarkerStyle.UNNUMBERED, null);
            paragraph.paragraphs().add(body.get(i));
            if (i == body.size() - 1) {
                paragraph.children().addAll(items);
            }
            addClauses(section, List.of(paragraph));
        }
        block.children().stream()
                .filter(child -> child.style() == MarkerStyle.UNNUMBERED)
                .forEach(child -> addClauses(section, List.of(child)));
    }

    private void addClauses(SectionPart section, List<Block> blocks) {
        for (Block block : blocks) {
            if (!block.tables().isEmpty()) {
                tables.add(section, block);
            } else if (!breaches.add(section, block)) {
                addClause(section.clauses, clauseId(section), block);
            }
        }
    }

    private void addClause(List<ClausePart> siblings, String id, Block block) {
        if (!block.tables().isEmpty()) {
            tables.addItems(siblings, id, block);
            return;
        }
        if (block.paragraphs().isEmpty()) {
            block.number().ifPresent(notes::notUnderstood);
            block.children().forEach(child -> addClause(siblings, identifiers.next(id), child));
            return;
        }
        ClausePart clause = new ClausePart(id, block.number().orElse(null), block.paragraphs());
        siblings.add(clause);
        for (Block child : block.children()) {
            addClause(clause.items, identifiers.below(id, clause.items.size() + 1), child);
        }
    }

    private String clauseId(SectionPart section) {
        return identifiers.clause(section.id, section.clauses.size() + 1);
    }
}

package io.github.dutylist.io.text.shape;

import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.SectionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * An assessment scheme in the making.
 *
 * @param id its identifier
 * @param text what the document says about it outside numbered clauses, at least one paragraph
 * @param sections the outermost sections about it, at least one
 */
public record SchemePart(String id, List<Passage> text, List<SectionPart> sections) {

    private static final String[] OUTCOMES = {"合格", "末位", "达标", "较差", "优秀", "靠后", "得分", "排名", "称职"};
    private static final int MAX_RESULT = 20;

    /** Copies the text, of which some may turn out to be a duty. */
    public SchemePart {
        text = new ArrayList<>(text);
    }

    /** 考核不合格的镇,应当在15日内整改: tells whether words are about those of whom an assessment says something, and not about it. */
    public static boolean isOfThoseAssessed(Passage words) {
        int of = words.indexOf('的', 0);
        return of > 0
                && of <= MAX_RESULT
                && words.subSequence(0, of).containsAny(OUTCOMES)
                && words.indexOf(',', of) > 0;
    }

    /** Returns the first section about it. */
    public SectionPart section() {
        return sections.get(0);
    }

    /** Returns the words of the clauses about the assessment. */
    public List<Passage> clauses() {
        return sections.stream()
                .flatMap(SectionPart::withSections)
                .filter(part -> part.kind == SectionKind.ASSESSMENT)
                .flatMap(SectionPart::clausesAndItems)
                .flatMap(clause -> clause.paragraphs.stream())
                .toList();
    }
}

package io.github.dutylist.io.text.assessment;

import io.github.dutylist.io.text.paragraph.Marker;
import io.github.dutylist.io.text.paragraph.MarkerReader;
import io.github.dutylist.io.text.role.ActorName;
import io.github.dutylist.io.text.role.LiableParties;
import io.github.dutylist.io.text.role.Subjects;
import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Sentences;
import io.github.dutylist.model.AssessmentTeam;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads who assesses: 由…组成,组长由…担任,成员由…组成. */
final class TeamReader {

    private static final int MAX_NAME = 40;
    private static final int MAX_DIGITS = 3;
    private static final String[] GENERIC = {"考核组", "检查组", "督查组", "考评组", "评估组", "督导组"};

    private static final String[] ASSESSING = {"考核", "考评", "测评", "评议"};
    private static final String[] WITH = {"会同", "联合", "协同"};
    private static final String[] TAKING_PART = {"参加", "参与", "配合"};

    /** What ends the names of those with whom it is done. */
    private static final String[] BEHIND = {
        "组成", "对", "每", "于", "开展", "组织", "进行", "实施", "负责", "定期", "年底", "年终", "年末", "按", "共同"
    };

    private static final String[] MAKING = {"组织", "实施"};
    private static final String[] DOING = {"组织", "开展", "进行", "实施", "一次", "负责", "牵头"};

    private @Nullable String name;
    private @Nullable String leader;
    private final Set<String> members = new LinkedHashSet<>();
    private @Nullable Integer size;
    private @Nullable String generic;
    private @Nullable String assessor;

    private TeamReader() {}

    /** Returns the team; empty when the text names none. Headings only help to name it. */
    static Optional<AssessmentTeam> read(List<Passage> text, List<Passage> headings) {
        TeamReader reader = new TeamReader();
        headings.forEach(reader::readGeneric);
        for (Passage words : text) {
            Passage said = words.from(MarkerReader.read(words).map(Marker::end).orElse(0));
            for (Passage sentence : Sentences.of(said)) {
                Sentences.segments(sentence).forEach(reader::readSegment);
            }
        }
        return reader.team();
    }

    private Optional<AssessmentTeam> team() {
        String formed = name != null ? name : leader != null || !members.isEmpty() ? generic : null;
        String known = formed != null ? formed : assessor != null ? assessor : leader;
        if (known == null) {
            return Optional.empty();
        }
        AssessmentTeam.Builder team = AssessmentTeam.builder();
        boolean alone = members.isEmpty() && known.equals(leader);
        team.name(known).leader(Optional.ofNullable(leader).filter(name -> !alone));
        team.members(members).size(Optional.ofNullable(size));
        return Optional.of(team.build());
    }

    private void readGeneric(Passage words) {
        for (String word : GENERIC) {
            generic = generic == null && words.contains(word) ? word : generic;
        }
    }

    private void readSegment(Passage segment) {
        readGeneric(segment);
        readSize(segment);
        if (readJoint(segment)) {
            return;
        }
        readResponsible(segment);
        readAssessor(segment);
        int by = segment.indexOf('由', 0);
        int from = by >= 0 ? by + 1 : segment.indexOf('从', 0) + 1;
        if (from <= 0) {
            return;
        }
        readLeader(segment, from);
        boolean ofMembers = segment.subSequence(0, from).contains("成员");
        int end = segment.indexOf("组成", from);
        if (end < 0) {
            end = ofMembers ? segment.indexOf("抽调", from) : -1;
        }
        if (end <= from || end - from > MAX_NAME) {
            return;
        }
        Passage words =
                segment.subSequence(from, withoutVerb(segment, from, end)).trimmed();
        if (words.isEmpty()) {
            return;
        }
        if (ofMembers) {
            addMembers(words);
        } else if (by >= 0) {
            name = name == null ? words.text() : name;
        }
    }

    /** 由安委办牵头, 安委办会同应急局、财政局组成考核组, 纪委监委参加: who leads, and who takes part; tells whether it says so. */
    private boolean readJoint(Passage segment) {
        int by = segment.indexOf('由', 0) + 1;
        int with = first(segment, WITH, by);
        int lead = segment.indexOf("牵头", by);
        int end = with >= 0 ? with : lead;
        boolean leads = end > by
                && end - by <= MAX_NAME
                && addLeader(segment.subSequence(by, end).trimmed());
        if (with >= 0 && (leads || leader != null)) {
            int from = with + 2;
            int behind = first(segment, BEHIND, from);
            addMembers(segment.subSequence(from, behind < 0 ? segment.length() : behind)
                    .trimmed());
            return true;
        }
        int part = first(segment, TAKING_PART, 0);
        if (leader != null && part > 2 && part <= MAX_NAME) {
            addMembers(segment.subSequence(0, part).trimmed());
            return true;
        }
        return leads;
    }

    private boolean addLeader(Passage words) {
        boolean isName = words.length() > 2 && ActorName.isName(words);
        leader = isName && leader == null ? words.text() : leader;
        return isName;
    }

    /** 安委办每年组织考核, 考核工作由领导小组组织: who does it, where no team is formed for it. */
    private void readAssessor(Passage segment) {
        int by = segment.indexOf('由', 0);
        boolean assesses = segment.containsAny(ASSESSING);
        if (assessor != null || !assesses && by < 0) {
            return;
        }
        int end = by < 0 ? -1 : first(segment, assesses ? DOING : MAKING, by + 3);
        Passage words = end < 0
                ? segment.subSequence(0, 0)
                : segment.subSequence(by + 1, end).trimmed();
        if (words.length() > 2 && words.length() <= MAX_NAME && ActorName.isName(words)) {
            assessor = words.text();
        } else if (by < 0 && segment.containsAny(DOING)) {
            assessor = Subjects.of(segment).stream()
                    .filter(ActorName::isName)
                    .map(Passage::text)
                    .collect(Collectors.collectingAndThen(
                            Collectors.joining("、"), name -> name.isEmpty() ? null : name));
        }
    }

    private static int first(Passage segment, String[] words, int from) {
        int first = -1;
        for (String verb : words) {
            int found = segment.indexOf(verb, from);
            first = found >= 0 && (first < 0 || found < first) ? found : first;
        }
        return first;
    }

    /** 由区委网信办网络安全考核组负责: a team that has a name and is in charge. */
    private void readResponsible(Passage segment) {
        int by = segment.indexOf('由', 0);
        int end = by < 0 ? -1 : segment.indexOf("负责", by);
        if (name == null && end - by > 3 && end - by <= MAX_NAME) {
            Passage words = segment.subSequence(by + 1, end).trimmed();
            name = words.endsWithAny(GENERIC) ? words.text() : null;
        }
    }

    /** 共7人. */
    private void readSize(Passage segment) {
        int all = segment.indexOf('共', 0);
        int end = all + 1;
        int value = 0;
        while (all >= 0 && Folding.isDigit(segment.at(end)) && end <= all + MAX_DIGITS) {
            value = 10 * value + segment.charAt(end) - '0';
            end++;
        }
        if (value > 0 && (segment.at(end) == '人' || segment.at(end) == '名')) {
            size = value;
        }
    }

    private void addMembers(Passage words) {
        for (Passage name : LiableParties.split(words)) {
            String member =
                    (name.endsWith("人员") && name.length() > 3 ? name.subSequence(0, name.length() - 2) : name).text();
            members.add(member);
        }
    }

    private static int withoutVerb(Passage segment, int from, int end) {
        for (String verb : new String[] {"牵头", "联合", "共同", "抽调"}) {
            int found = segment.indexOf(verb, from);
            if (found > from && found + verb.length() == end) {
                return found;
            }
        }
        return end;
    }

    private void readLeader(Passage segment, int from) {
        boolean named = segment.subSequence(0, from).contains("组长");
        for (String verb : new String[] {"担任组长", "任组长", "担任"}) {
            int end = segment.indexOf(verb, from);
            boolean leads = named
                    || verb.endsWith("组长")
                    || !segment.subSequence(0, from).contains("成员") && name != null;
            if (end > from && end - from <= MAX_NAME && leads && leader == null) {
                leader = segment.subSequence(from, end).trimmed().text();
            }
        }
    }
}

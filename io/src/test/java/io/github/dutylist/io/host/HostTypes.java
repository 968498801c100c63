package io.github.dutylist.io.host;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ListStatus;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Types of an application that have parts of lists for members. */
public final class HostTypes {

    private HostTypes() {}

    /** What a subordinate unit hands in. */
    public record Submission(String receivedBy, ResponsibilityList dutyList, List<DutyClause> openClauses) {}

    /** One row of a table, for which some things are not known. */
    public record Row(Optional<FrequencyRequirement> howOften, Optional<DutyClause> dutyClause, Topic fieldOfWork) {}

    /** Numbers by code. */
    public record Statistics(Map<Topic, Integer> byTopic, Map<ListStatus, Integer> byStatus) {}

    /** A paper in a file. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "paper")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Note.class, name = "note"),
        @JsonSubTypes.Type(value = Enclosure.class, name = "enclosure")
    })
    public sealed interface Paper permits Note, Enclosure {}

    /** A paper with words only. */
    public record Note(String words) implements Paper {}

    /** A paper with a list. */
    public record Enclosure(ResponsibilityList dutyList) implements Paper {}

    /** Papers of several kinds. */
    public record Dossier(List<Paper> papers) {}

    /** An object with accessors, as frameworks like them. */
    public static final class Entry {

        private ResponsibilityList dutyList;
        private FrequencyRequirement howOften;

        public ResponsibilityList getDutyList() {
            return dutyList;
        }

        public void setDutyList(ResponsibilityList dutyList) {
            this.dutyList = dutyList;
        }

        public FrequencyRequirement getHowOften() {
            return howOften;
        }

        public void setHowOften(FrequencyRequirement howOften) {
            this.howOften = howOften;
        }
    }
}

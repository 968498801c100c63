package io.github.dutylist.examples.cli.conformance;

import io.github.dutylist.conformance.ConformanceProfile;
import io.github.dutylist.conformance.ConformanceResult;
import io.github.dutylist.conformance.ListPart;
import io.github.dutylist.conformance.ProfileResult;
import io.github.dutylist.conformance.RequirementResult;
import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.JsonOutput;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.FindingsJson;
import io.github.dutylist.finding.AppliedWaiver;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.frequency.implication.Implication;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.DateRange;
import java.io.IOException;
import java.util.List;

/** An array with an object for each list; with details, what is met is in it as well. */
final class CheckJson implements CheckOutput {

    private final JsonOutput json;
    private final Words words;
    private final ResultWords resultWords;
    private final boolean details;

    CheckJson(Environment environment, Words words, ResultWords resultWords, boolean details) throws IOException {
        this.json = new JsonOutput(environment.out());
        this.words = words;
        this.resultWords = resultWords;
        this.details = details;
        json.startArray();
    }

    @Override
    public void write(JudgedList checked) throws IOException {
        json.startObject().member("file", checked.file()).member("organisation", checked.organisation());
        ResponsibilityList list = checked.read().list().orElse(null);
        if (list != null) {
            json.startObject("list")
                    .member("id", list.getId())
                    .member("version", list.getVersion())
                    .endObject();
        }
        json.member("valid", checked.isSound()).member("errors", checked.errors());
        if (checked.result() != null) {
            json.member("verdict", checked.result().getVerdict().code());
            json.startArray("profiles");
            for (ProfileResult profile : checked.result().getProfiles()) {
                write(profile, checked);
            }
            json.endArray();
            writeFindings(checked, checked.result());
        }
        json.endObject().flush();
    }

    /** Writes what is to be said of profiles and waivers; with details, all that was found. */
    private void writeFindings(JudgedList checked, ConformanceResult result) throws IOException {
        if (details) {
            json.startObject("report");
            new FindingsJson(json, words, Integer.MAX_VALUE).write(result.getReport());
            json.endObject();
            return;
        }
        json.startArray("notes");
        for (Finding note : checked.notes()) {
            json.startObject()
                    .member("code", note.getCode())
                    .member("severity", note.getSeverity().code())
                    .member("message", note.message(words.locale()))
                    .endObject();
        }
        json.endArray();
    }

    private void write(ProfileResult result, JudgedList checked) throws IOException {
        ConformanceProfile profile = result.getProfile();
        json.startObject()
                .member("id", profile.getId())
                .member("version", profile.getVersion())
                .member("title", profile.getTitle());
        if (profile.getEffective().isPresent()) {
            DateRange effective = profile.getEffective().get();
            json.startObject("effective").member("start", effective.getStart());
            if (effective.getEnd().isPresent()) {
                json.member("end", effective.getEnd().get());
            }
            json.endObject();
        }
        json.member("verdict", result.getVerdict().code());
        if (result.isAssumed()) {
            json.member("assumed", true);
        }
        json.startArray("requirements");
        for (RequirementResult one : result.getResults()) {
            if (one.isUnmet() || details) {
                write(one, checked);
            }
        }
        json.endArray().endObject();
    }

    private void write(RequirementResult result, JudgedList checked) throws IOException {
        json.startObject()
                .member("id", result.getRequirement().getId())
                .member("kind", result.getRequirement().kind().code())
                .member("conformance", result.getRequirement().getConformance().code())
                .member("status", result.getStatus().code())
                .member("statement", result.getRequirement().getStatement())
                .member("profile", result.getProfile().getId())
                .member("profileVersion", result.getProfile().getVersion());
        List<String> parts = result.getParts().stream().map(ListPart::id).toList();
        if (!parts.isEmpty()) {
            json.member("parts", parts);
        }
        reasons(result, checked);
        AppliedWaiver waiver = result.getWaiver().orElse(null);
        if (waiver != null) {
            json.startObject("waiver")
                    .member("id", waiver.id())
                    .member("reason", waiver.reason())
                    .member("grantedBy", waiver.grantedBy())
                    .member("end", waiver.end())
                    .endObject();
        }
        json.endObject();
    }

    private void reasons(RequirementResult result, JudgedList checked) throws IOException {
        if (result.getReason().isPresent()) {
            json.member("reason", result.getReason().get().code()).member("message", result.message(words.locale()));
        }
        if (result.getMissing().isPresent()) {
            json.member("missing", result.getMissing().get());
        }
        ListPart nearest = result.getNearest().orElse(null);
        if (nearest != null) {
            json.startObject("nearest").member("id", nearest.id()).member("pointer", nearest.pointer());
            if (!nearest.text().isEmpty()) {
                json.member("text", nearest.text());
            }
            List<String> frequencies = resultWords.frequencies(nearest, checked);
            if (!frequencies.isEmpty()) {
                json.member("frequencies", frequencies);
            }
            json.endObject();
        }
        Implication shortfall = result.getShortfall().orElse(null);
        if (shortfall != null) {
            json.member("shortfall", shortfall.words(words.locale()));
        }
    }

    @Override
    public void close() throws IOException {
        json.endArray().close();
    }
}

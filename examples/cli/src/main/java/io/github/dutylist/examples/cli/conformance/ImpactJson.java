package io.github.dutylist.examples.cli.conformance;

import io.github.dutylist.conformance.ConformanceVerdict;
import io.github.dutylist.conformance.ProfileImpact;
import io.github.dutylist.conformance.ProfileImpact.ListImpact;
import io.github.dutylist.conformance.RequirementName;
import io.github.dutylist.conformance.RequirementResult;
import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.JsonOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The impact of new profiles as an object: the lists for which something changes, then the numbers. */
final class ImpactJson extends ImpactOutput {

    private final JsonOutput json;

    ImpactJson(Environment environment) throws IOException {
        this.json = new JsonOutput(environment.out());
        json.startObject().startArray("changed");
    }

    @Override
    void write(String name, ListImpact impact) throws IOException {
        json.startObject()
                .member("file", name)
                .member("organisation", JudgedList.organisation(impact.list()).orElse(name))
                .member("list", impact.list().getId())
                .member("before", impact.before().code())
                .member("after", impact.after().code());
        results("worse", impact.worse());
        results("better", impact.better());
        json.endObject().flush();
    }

    private void results(String name, List<RequirementResult> results) throws IOException {
        json.startArray(name);
        for (RequirementResult result : results) {
            requirement(new RequirementName(
                    result.getProfile().getId(), result.getRequirement().getId()));
            json.member("status", result.getStatus().code()).endObject();
        }
        json.endArray();
    }

    private void requirement(RequirementName name) throws IOException {
        json.startObject().member("profile", name.profile()).member("requirement", name.requirement());
    }

    @Override
    void finish(ProfileImpact impact) throws IOException {
        json.endArray().startArray("verdicts");
        for (ConformanceVerdict before : ConformanceVerdict.values()) {
            for (ConformanceVerdict after : ConformanceVerdict.values()) {
                if (impact.getLists(before, after) > 0) {
                    json.startObject()
                            .member("before", before.code())
                            .member("after", after.code())
                            .member("lists", impact.getLists(before, after))
                            .endObject();
                }
            }
        }
        json.endArray();
        counts("worse", impact.getWorse());
        counts("better", impact.getBetter());
        json.endObject();
    }

    private void counts(String name, Map<RequirementName, Long> counts) throws IOException {
        json.startArray(name);
        for (Map.Entry<RequirementName, Long> count : counts.entrySet()) {
            requirement(count.getKey());
            json.member("lists", count.getValue()).endObject();
        }
        json.endArray();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}

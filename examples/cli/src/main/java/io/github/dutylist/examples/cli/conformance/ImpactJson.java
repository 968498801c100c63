package io.github.dutylist.examples.cli.conformance;

import io.github.dutylist.conformance.ConformanceVerdict;
import io.github.dutylist.conformance.ProfileImpact;
import io.github.dutylist.conformance.ProfileImpact.ListImpact;
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
                .member("after", impact.after().code())
                .member("worse", ids(impact.worse()))
                .member("better", ids(impact.better()))
                .endObject()
                .flush();
    }

    private static List<String> ids(List<RequirementResult> results) {
        return results.stream().map(result -> result.getRequirement().getId()).toList();
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

    private void counts(String name, Map<String, Long> counts) throws IOException {
        json.startObject(name);
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            json.member(count.getKey(), count.getValue());
        }
        json.endObject();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}

package io.github.dutylist.examples.benchmarks;

import java.util.List;

/** The list as plain records with strings for all codes and dates, as a host would bind it with Jackson and nothing else. */
record PlainList(
        String documentType,
        String formatVersion,
        String id,
        int version,
        String title,
        String status,
        String documentNumber,
        List<String> topics,
        String issuedOn,
        Range effective,
        String organisation,
        List<Organisation> organisations,
        List<Role> roles,
        List<Basis> policyBases,
        List<Section> sections,
        List<Provision> accountability) {

    record Range(String start, String end) {}

    record Organisation(String id, String name, String kind, String superior) {}

    record Role(String id, String title, List<String> responsibilities, String holder) {}

    record Basis(String id, String title) {}

    record Section(String id, String number, String heading, String kind, List<String> roles, List<Clause> clauses) {}

    record Clause(
            String id,
            String number,
            String text,
            String strength,
            String activity,
            List<Frequency> frequencies,
            List<Recipient> recipients,
            List<Incorporation> incorporations) {}

    record Frequency(String kind, Integer min, String bound, String unit, String promptness, String quote) {}

    record Recipient(String relation, String organisation, String mode, String quote) {}

    record Incorporation(String target, String quote) {}

    record Provision(String id, String text, List<Condition> conditions, List<Sanction> sanctions) {}

    record Condition(String id, String number, String text, String kind, List<String> duties) {}

    record Sanction(String measure) {}
}

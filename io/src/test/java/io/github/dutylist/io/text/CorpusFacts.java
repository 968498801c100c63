package io.github.dutylist.io.text;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Report;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.ClauseKind;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.LiableParty;
import io.github.dutylist.model.PolicyBasis;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.Sanction;
import io.github.dutylist.model.Section;
import io.github.dutylist.model.Strength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an import found, as lines that a person can write down from the document: one fact a line, its kind first.
 *
 * <p>{@code corpus/README.txt} says how each kind of fact is written.
 */
final class CorpusFacts {

    private static final String NONE = "-";

    private final List<String> facts = new ArrayList<>();
    private final Map<String, String> roleTitles = new HashMap<>();
    private final CorpusLines lines;
    private final ResponsibilityList list;
    private final Set<Integer> assumedLines = new HashSet<>();
    private int leaves;

    private CorpusFacts(ImportedDocument document, ResponsibilityList list, CorpusLines lines) {
        this.lines = lines;
        this.list = list;
        lines.startAt(document.firstLine());
        list.getRoles().forEach(role -> roleTitles.put(role.getId(), role.getTitle()));
        addHead(document);
        for (Section section : list.getSections()) {
            addSection(section);
        }
        facts.add("clauses " + leaves);
        list.getAccountability().forEach(this::addProvision);
        list.getAssessments().forEach(this::addScheme);
    }

    /** Returns the facts of everything that was found in a text. */
    static List<String> of(String text, TextImport imported) {
        List<String> facts = new ArrayList<>();
        addFindings(imported.report(), facts);
        CorpusLines lines = new CorpusLines(text);
        for (ImportedDocument document : imported.documents()) {
            facts.add("document " + document.firstLine() + '-' + document.lastLine()
                    + document.repeats().map(first -> " repeats " + first).orElse(""));
            document.list().ifPresent(list -> facts.addAll(new CorpusFacts(document, list, lines).facts));
            addFindings(document.report(), facts);
        }
        return facts;
    }

    private static void addFindings(Report report, List<String> facts) {
        for (Finding finding : report.getFindings()) {
            boolean told = finding.getCode().startsWith("assumed-");
            if (!told) {
                facts.add("finding "
                        + finding.getPlace().map(place -> place.getLine()).orElse(0) + ' ' + finding.getCode());
            }
        }
    }

    private static String assumed(Report report, String code, String argument, String value) {
        return report.getFindings().stream()
                        .anyMatch(finding -> finding.getCode().equals(code)
                                && value.equals(finding.getArguments().get(argument)))
                ? " ?"
                : "";
    }

    private void addHead(ImportedDocument document) {
        Report report = document.report();
        report.getFindings().stream()
                .filter(finding -> finding.getCode().equals("assumed-role")
                        && !finding.getArguments().containsKey("responsibility"))
                .forEach(finding -> assumedLines.add(
                        finding.getPlace().map(found -> found.getLine()).orElse(0)));
        facts.add("title " + list.getTitle() + assumed(report, "assumed-title", "title", list.getTitle()));
        String organisation = list.getOrganisations().get(0).getName();
        facts.add("organisation " + organisation + assumed(report, "assumed-organisation", "name", organisation));
        list.getDocumentNumber().ifPresent(number -> facts.add("number " + number));
        list.getAddressees().forEach(addressee -> facts.add("addressee " + addressee));
        list.getIssuedOn().ifPresent(date -> facts.add("issued " + date));
        list.getEffective().ifPresent(range -> facts.add("effective " + range.getStart()));
        for (PolicyBasis basis : list.getPolicyBases()) {
            facts.add("basis "
                    + joined(
                            basis.getTitle(),
                            basis.getDocumentNumber().orElse(NONE),
                            basis.getIssuer().orElse(NONE)));
        }
        for (Role role : list.getRoles()) {
            addRole(role, report);
        }
    }

    private void addRole(Role role, Report report) {
        boolean assumed = report.getFindings().stream()
                .anyMatch(finding -> finding.getCode().equals("assumed-role")
                        && finding.getArguments().containsKey("responsibility")
                        && role.getTitle().equals(finding.getArguments().get("title")));
        Stream<String> assists = role.getAssists().stream().map(id -> "assists " + roleTitles.get(id));
        Stream<String> responsibilities = role.getResponsibilities().stream().map(value -> value.code());
        Stream<String> principles =
                role.getPrinciples().stream().map(value -> value.code()).sorted();
        facts.add("role "
                + joined(
                        role.getTitle(),
                        role.getHolder().code(),
                        words(Stream.of(responsibilities, principles, assists).flatMap(all -> all)))
                + (assumed ? " ?" : ""));
    }

    private void addSection(Section section) {
        String number = section.getNumber().orElse("");
        section.getHeading().ifPresent(heading -> {
            int line = lines.find(number + heading);
            facts.add("section " + line + ' '
                    + joined(
                            number + heading,
                            section.getKind().code(),
                            assumedLines.contains(line) ? NONE : titles(section.getRoles())));
        });
        section.getPreamble().ifPresent(lines::find);
        section.getSections().forEach(this::addSection);
        for (int i = 0; i < section.getClauses().size(); i++) {
            addClause(
                    section.getClauses().get(i), i == 0 && section.getHeading().isEmpty() ? number : "");
        }
    }

    private void addClause(DutyClause clause, String around) {
        String number = clause.getNumber().orElse(around.isEmpty() ? NONE : around);
        int whole = lines.find(clause.getNumber().orElse("") + clause.getText());
        String place = (whole == 0 ? lines.find(clause.getText()) : whole) + " " + number;
        leaves += clause.getItems().isEmpty() ? 1 : 0;
        clause.getKind().filter(ClauseKind.STATEMENT::equals).ifPresent(kind -> facts.add("statement " + place));
        addFrequencies(place, clause.getFrequencies(), "");
        clause.getStrength()
                .filter(strength -> strength != Strength.SHALL)
                .ifPresent(strength -> facts.add("strength " + joined(place, strength.code())));
        if (!clause.getRoles().isEmpty()) {
            facts.add("bearer " + joined(place, titles(clause.getRoles())));
        }
        clause.getRecipients()
                .forEach(recipient -> facts.add("recipient "
                        + joined(
                                place,
                                recipient.getRelation().code()
                                        + ' '
                                        + recipient.getMode().code(),
                                recipient.getLabel().orElse(NONE),
                                recipient.getQuote().orElse(NONE))));
        clause.getIncorporations()
                .forEach(incorporation -> facts.add("incorporation "
                        + joined(
                                place,
                                incorporation.getTarget().code(),
                                incorporation.getQuote().orElse(NONE))));
        clause.getItems().forEach(item -> addClause(item, ""));
    }

    private void addFrequencies(String place, List<FrequencyRequirement> frequencies, String mark) {
        for (FrequencyRequirement requirement : frequencies) {
            facts.add("frequency "
                    + joined(
                            place,
                            CorpusShorthand.of(requirement) + mark,
                            requirement.getQuote().orElse(NONE)));
        }
    }

    private void addProvision(AccountabilityProvision provision) {
        String number = provision.getNumber().orElse("");
        int whole = lines.findAnywhere(number + provision.getText());
        int line = whole == 0 ? lines.findAnywhere(provision.getText()) : whole;
        String place = line + " " + (number.isEmpty() ? NONE : number);
        facts.add("provision "
                + joined(place, words(provision.getLiable().stream().map(this::party))));
        for (Sanction sanction : provision.getSanctions()) {
            facts.add("sanction "
                    + joined(
                            place,
                            sanction.getMeasure().code()
                                    + sanction.getSeverity()
                                            .map(severity -> ' ' + severity.code())
                                            .orElse("")
                                    + sanction.getAddressee()
                                            .map(addressee -> " of " + addressee.code())
                                            .orElse(""),
                            sanction.getQuote().orElse(NONE)));
        }
        provision.getProposedBy().ifPresent(name -> facts.add("proposed " + joined(place, name)));
        provision.getDecidedBy().ifPresent(name -> facts.add("decided " + joined(place, name)));
        provision.getExemptions().forEach(text -> facts.add("exemption " + lines.findAnywhere(text)));
        provision.getConditions().forEach(this::addCondition);
    }

    private void addCondition(AccountabilityCondition condition) {
        String number = condition.getNumber().orElse("");
        String place = lines.find(number + condition.getText()) + " " + (number.isEmpty() ? NONE : number);
        facts.add("condition " + joined(place, condition.getKind().code()));
        addFrequencies(place, condition.getFrequencies(), " !");
    }

    private String party(LiableParty party) {
        String name = party.getDescription()
                .or(() -> party.getRole().map(roleTitles::get))
                .orElse(NONE);
        return name
                + ' '
                + party.getCapacity().code()
                + party.getLeadershipLiability()
                        .map(liability -> ' ' + liability.code())
                        .orElse("");
    }

    private void addScheme(AssessmentScheme scheme) {
        String place = String.valueOf(list.getAssessments().indexOf(scheme) + 1);
        facts.add("scheme " + joined(place, scheme.getSubject().orElse(NONE)));
        addFrequencies("scheme " + place, scheme.getFrequencies(), "");
        scheme.getTeam()
                .ifPresent(team -> facts.add("team "
                        + joined(
                                place,
                                team.getName(),
                                team.getLeader().orElse(NONE),
                                team.getSize().map(String::valueOf).orElse(NONE),
                                words(team.getMembers().stream()))));
        scheme.getPhases()
                .forEach(phase -> facts.add("phase "
                        + joined(
                                place,
                                phase.getMethod().code() + " by "
                                        + phase.getPerformedBy().code())));
        scheme.getScale()
                .ifPresent(scale -> facts.add("scale "
                        + joined(
                                place,
                                scale.getPoints().map(String::valueOf).orElse(NONE),
                                words(scale.getGrades().stream()))));
        scheme.getResultUses().forEach(use -> facts.add("use " + joined(place, use.code())));
    }

    private String titles(List<String> ids) {
        return words(
                ids.stream().map(id -> Optional.ofNullable(roleTitles.get(id)).orElse(id)));
    }

    private static String words(Stream<String> words) {
        String joined = words.collect(Collectors.joining(", "));
        return joined.isEmpty() ? NONE : joined;
    }

    private static String joined(String... parts) {
        return String.join(" | ", parts);
    }
}

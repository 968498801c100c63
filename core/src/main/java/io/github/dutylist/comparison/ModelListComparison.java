package io.github.dutylist.comparison;

import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a list stands against its superior's model list, duty by duty; immutable.
 *
 * <p>A duty answers to the one of the model with its identifier, if their texts have enough in common that this is no
 * accident, and else to the one whose text is most like its own.
 * Which demands more is told by strength, frequencies, recipients, incorporations and the responsibilities of the
 * bearers; where none of these is given and the texts differ, a person has to read both.
 */
public final class ModelListComparison {

    /** Below so many thousandths of likeness, two clauses have an identifier in common by accident. */
    private static final int RELATED = 200;

    private final ListIndex model;
    private final ListIndex list;
    private final List<DutyStanding> standings = new ArrayList<>();

    private ModelListComparison(ResponsibilityList list, ResponsibilityList model) {
        this.model = ListIndex.of(model);
        this.list = ListIndex.of(list);
        compare();
    }

    /**
     * Compares a list with a model list.
     *
     * @param list the list
     * @param model the model list of its superior
     */
    public static ModelListComparison of(ResponsibilityList list, ResponsibilityList model) {
        return new ModelListComparison(list, model);
    }

    /** Returns a standing for each duty of the model, in its order, then for each that only the list has. */
    public List<DutyStanding> getStandings() {
        return List.copyOf(standings);
    }

    /**
     * Returns how many duties have a standing.
     *
     * @param standing the standing
     */
    public long count(Standing standing) {
        return standings.stream().filter(duty -> duty.getStanding() == standing).count();
    }

    /**
     * Returns how many duties have each standing, then all standings, in several lines, in Chinese for Chinese locales and
     * in English for all others.
     *
     * @param locale the reader's locale
     */
    public String summary(Locale locale) {
        StringBuilder summary = new StringBuilder();
        String counts = Stream.of(Standing.values())
                .filter(standing -> count(standing) > 0)
                .map(standing -> Labels.choose(
                        locale,
                        standing.label(locale) + count(standing) + "条",
                        standing.label(locale) + " " + count(standing)))
                .collect(Collectors.joining(Labels.choose(locale, "，", ", ")));
        summary.append(counts).append(counts.isEmpty() ? "" : Labels.choose(locale, "。\n", ".\n"));
        standings.forEach(standing ->
                summary.append("- ").append(standing.message(locale)).append('\n'));
        return summary.toString();
    }

    private void compare() {
        Matching<PlacedClause> matching =
                Matching.of(model.duties(), list.duties(), duty -> duty.clause().getId());
        PlacedClause[] answers = new PlacedClause[model.duties().size()];
        List<Matching.Element<PlacedClause>> open = new ArrayList<>(matching.removed());
        List<Matching.Element<PlacedClause>> others = new ArrayList<>(matching.added());
        for (Matching.Pair<PlacedClause> pair : matching.pairs()) {
            if (SimilarTexts.likeness(text(pair.before()), text(pair.after())) >= RELATED) {
                answers[pair.before().index()] = pair.after().value();
            } else {
                open.add(pair.before());
                others.add(pair.after());
            }
        }
        boolean[] byText = new boolean[answers.length];
        boolean[] used = new boolean[others.size()];
        for (SimilarTexts.Alike alike : SimilarTexts.find(texts(open), texts(others))) {
            int place = open.get(alike.before()).index();
            answers[place] = others.get(alike.after()).value();
            byText[place] = true;
            used[alike.after()] = true;
        }
        addStandings(answers, byText);
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                standings.add(
                        new DutyStanding(Standing.ADDED, null, others.get(i).value(), false, List.of()));
            }
        }
    }

    private void addStandings(PlacedClause[] answers, boolean[] byText) {
        DutyComparison comparison = new DutyComparison(model, list);
        for (int i = 0; i < answers.length; i++) {
            PlacedClause wanted = model.duties().get(i);
            standings.add(
                    answers[i] == null
                            ? new DutyStanding(Standing.MISSING, wanted, null, false, List.of())
                            : comparison.compare(wanted, answers[i], byText[i]));
        }
    }

    private static List<String> texts(List<Matching.Element<PlacedClause>> duties) {
        return duties.stream().map(ModelListComparison::text).toList();
    }

    private static String text(Matching.Element<PlacedClause> duty) {
        return duty.value().clause().getText();
    }

    /** Returns the number of duties of each standing, for a developer. */
    @Override
    public String toString() {
        return standings.stream()
                .collect(Collectors.groupingBy(duty -> duty.getStanding().code(), TreeMap::new, Collectors.counting()))
                .toString();
    }
}

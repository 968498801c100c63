/**
 * What Chinese official text says in set phrases, and how to say it.
 *
 * <p>Start at {@link io.github.dutylist.wording.FrequencyPhrases#find}; it returns
 * {@link io.github.dutylist.wording.FrequencyPhrase phrases}, each with its place in the text and the requirement it states.
 * {@link io.github.dutylist.wording.FrequencyWording} goes the other way.
 * {@link io.github.dutylist.wording.StrengthPhrase}, {@link io.github.dutylist.wording.RecipientPhrase},
 * {@link io.github.dutylist.wording.IncorporationPhrase} and {@link io.github.dutylist.wording.Slip} read the rest of a clause.
 * All of them take any string, at any time while it is being typed, and give offsets into it.
 *
 * Whoever asks several of them about one text makes a {@link io.github.dutylist.wording.Wording} of it once.
 *
 * <p>That {@code Wording} marks where anything can begin, by two letters at a time, so that most of a text is passed over.
 * What says how often is then read a sentence at a time and in two steps.
 * A {@code Lexer} cuts the sentence into tokens; each family of words has a class of its own (numbers, counts, periods, calendar
 * points, dates, deadlines, words without a number), which also knows the traps of its family, such as 规定期限 for 定期.
 * A {@code Composer} then binds tokens that belong together, such as 每年 and 一次 in 每年向市委汇报一次.
 * Every look ahead and back is bounded, so the work is proportional to the text whatever it holds.
 */
@NullMarked
package io.github.dutylist.wording;

import org.jspecify.annotations.NullMarked;

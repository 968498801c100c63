package io.github.dutylist.examples.cli;

import io.github.dutylist.examples.cli.console.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the words of a command line, in the language of its user. */
final class UsageWords {

    private static final String A_DAY = "DATE";

    private final Words words;

    UsageWords(Words words) {
        this.words = words;
    }

    String message(ParameterException problem) {
        return words.pick(chinese(problem), english(problem));
    }

    private static String english(ParameterException problem) {
        String message = Objects.requireNonNullElse(problem.getMessage(), "wrong usage");
        if (problem instanceof UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            return suggestions.isEmpty()
                    ? message
                    : message + ", did you mean " + String.join(" or ", suggestions) + "?";
        }
        ArgSpec argument = tooFew(problem);
        return argument == null
                ? message
                : "missing " + name(argument) + ": at least " + argument.arity().min() + " are needed";
    }

    private static String chinese(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            return "无法识别“" + unmatched.getUnmatched().get(0) + "”"
                    + (suggestions.isEmpty() ? "" : "，是否指 " + String.join("、", suggestions) + "？");
        }
        if (problem instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec tooFew = tooFew(problem);
            return "缺少 " + missing.getMissing().stream().map(UsageWords::name).collect(Collectors.joining("、"))
                    + (tooFew == null ? "" : "，至少要有 " + tooFew.arity().min() + " 个");
        }
        ArgSpec argument = problem.getArgSpec();
        if (argument != null && problem.getValue() != null) {
            String label = argument.paramLabel();
            String expected = label.equals(A_DAY) ? "日期，如 2026-03-01" : label.replace("|", " 或 ");
            return name(argument) + " 的值“" + problem.getValue() + "”无效，应为" + (label.equals(A_DAY) ? "" : " ")
                    + expected;
        }
        return english(problem);
    }

    /** Returns the parameter of which there must be several when there are fewer, or null. */
    private static @Nullable ArgSpec tooFew(ParameterException problem) {
        return problem instanceof MissingParameterException missing
                ? missing.getMissing().stream()
                        .filter(argument ->
                                !argument.isOption() && argument.arity().min() > 1)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

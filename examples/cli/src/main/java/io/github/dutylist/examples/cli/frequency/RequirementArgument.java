package io.github.dutylist.examples.cli.frequency;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.io.json.DutylistModule;
import io.github.dutylist.wording.FrequencyPhrase;
import io.github.dutylist.wording.FrequencyPhrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads frequency requirements that a user writes on the command line. */
final class RequirementArgument {

    private final Words words;
    private final List<String> approximate = new ArrayList<>();

    RequirementArgument(Words words) {
        this.words = words;
    }

    /**
     * Returns the requirements that an argument states, at least one.
     *
     * @throws Problem when it states none, or is malformed
     */
    List<FrequencyRequirement> read(String argument) throws Problem {
        return argument.stripLeading().startsWith("{") ? List.of(sound(argument)) : phrases(argument);
    }

    /** Returns the words read so far that say more or less than the requirements in their place. */
    List<String> approximate() {
        return approximate;
    }

    /** Reads a requirement in JSON that keeps the rules of the format; nothing can be said of what does not. */
    private FrequencyRequirement sound(String argument) throws Problem {
        FrequencyRequirement requirement = json(argument);
        Finding error = RequirementCheck.error(requirement).orElse(null);
        if (error != null) {
            throw new Problem(Visible.text(argument)
                    + words.colon()
                    + Visible.text(error.message(words.locale()))
                    + " ["
                    + error.getCode()
                    + "]");
        }
        return requirement;
    }

    private FrequencyRequirement json(String argument) throws Problem {
        try {
            return JsonMapper.builder()
                    .addModule(new DutylistModule())
                    .build()
                    .readValue(argument, FrequencyRequirement.class);
        } catch (JsonParseException e) {
            throw new Problem(Visible.text(argument)
                    + words.colon()
                    + words.pick(
                            "不是完整的 JSON",
                            "not JSON, from column " + e.getLocation().getColumnNr() + " on"));
        } catch (JsonProcessingException e) {
            throw new Problem(Visible.text(argument)
                    + words.colon()
                    + words.pick("不是频次要求的 JSON" + chinesePlace(e), Visible.text(e.getOriginalMessage())));
        }
    }

    private static String chinesePlace(JsonProcessingException problem) {
        String members = problem instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(Reference::getFieldName)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("/"))
                : "";
        return members.isEmpty()
                ? "，各成员见 dutylist schema"
                : "，请核对成员“" + Visible.text(members) + "”，写法见 dutylist schema";
    }

    private List<FrequencyRequirement> phrases(String argument) throws Problem {
        List<FrequencyPhrase> phrases = FrequencyPhrases.find(argument);
        if (phrases.isEmpty()) {
            throw new Problem(words.quoted(Visible.text(argument))
                    + words.pick(
                            "中未识别出频次或时限，可写成“每半年至少一次”这样的词语",
                            " says nothing that is understood of how often or how soon; write words such as 每半年至少一次"));
        }
        for (FrequencyPhrase phrase : phrases) {
            if (phrase.isCondition()) {
                throw new Problem(words.quoted(Visible.text(phrase.quote()))
                        + words.pick(
                                "是否定的说法，不是要求，请改用肯定的说法", " is negated and demands nothing; say what is to be done"));
            }
        }
        phrases.stream()
                .filter(FrequencyPhrase::isApproximate)
                .map(FrequencyPhrase::quote)
                .forEach(approximate::add);
        return phrases.stream().map(FrequencyPhrase::requirement).toList();
    }
}

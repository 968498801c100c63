package io.github.dutylist.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    private static final Finding MISSING_TITLE = DocumentRules.MISSING_MEMBER
            .at("/roles/2/title")
            .with("type", Phrase.LINE)
            .with("member", "title")
            .build();

    @Test
    void hasTheRuleItsSeverityThePointerAndTheArgumentsInTheOrderOfDeclaration() {
        assertThat(MISSING_TITLE.getRule()).isSameAs(DocumentRules.MISSING_MEMBER);
        assertThat(MISSING_TITLE.getCode()).isEqualTo("missing-member");
        assertThat(MISSING_TITLE.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(MISSING_TITLE.getPointer()).isEqualTo("/roles/2/title");
        assertThat(MISSING_TITLE.getPlace()).isEmpty();
        assertThat(MISSING_TITLE.getArguments().keySet()).containsExactly("member", "type");
        assertThat(MISSING_TITLE.message(Locale.CHINA))
                .isEqualTo("缺少成员“title”（/roles/2/title）。请补上，其值应为：单行文字（不得空白，不得含换行和控制字符）。");
    }

    @Test
    void isCopiedWithAnotherPlaceSeverityOrPointer() {
        Finding placed = MISSING_TITLE.withPlace(Place.of(7, 3));

        assertThat(placed.getPlace()).contains(Place.of(7, 3));
        assertThat(placed.withSeverity(Severity.INFO).getSeverity()).isEqualTo(Severity.INFO);
        assertThat(placed.withSeverity(Severity.INFO).getPlace()).contains(Place.of(7, 3));
        assertThat(placed.withPointer("").getPointer()).isEmpty();
        assertThat(placed.withPointer("").getArguments()).isEqualTo(MISSING_TITLE.getArguments());
        assertThat(MISSING_TITLE.getPlace()).isEmpty();
    }

    @Test
    void takesPlaceAndSeverityFromItsBuilder() {
        Finding finding = DocumentRules.UNSUPPORTED_FORMAT_VERSION
                .at("/formatVersion")
                .with("found", "1.7")
                .with("supported", "1.0")
                .with("readAs", Optional.of("1.0"))
                .severity(Severity.WARNING)
                .place(Place.of(1, 40))
                .build();

        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding)
                .hasToString("warning unsupported-format-version at \"/formatVersion\" (1:40)"
                        + " {found=1.7, supported=1.0, readAs=1.0}");
    }

    @Test
    void leavesOutAnOptionalArgumentWithoutValue() {
        Finding finding = DocumentRules.UNKNOWN_MEMBER
                .at("/tittle")
                .with("member", "tittle")
                .with("nearest", Optional.empty())
                .build();

        assertThat(finding.getArguments()).containsOnlyKeys("member");
    }

    @Test
    void needsEveryRequiredArgument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.of(DocumentRules.DUPLICATE_MEMBER, "/a"))
                .withMessageContaining("member");
        assertThat(Finding.of(DocumentRules.BYTE_ORDER_MARK, "").getArguments()).isEmpty();
    }

    @Test
    void refusesAnArgumentThatTheRuleDoesNotDeclareOrNotSo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentRules.TOO_DEEP.at("").with("depth", 33))
                .withMessageContaining("depth");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentRules.TOO_DEEP.at("").with("limit", "32"))
                .withMessageContaining("limit: number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentRules.TOO_DEEP.at("").with("limit", true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentRules.DUPLICATE_MEMBER.at("").with("member", List.of("a")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentRules.UNKNOWN_CODE.at("").with("allowed", "draft"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles", "roles/0", "/a~", "/a~2b", "#/a", " "})
    void refusesWhatIsNoJsonPointer(String pointer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.of(RoleRules.NO_PRINCIPAL_ROLE, pointer))
                .withMessageContaining(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "//", "/a~0b~1", "/条款/0", "/a b"})
    void takesEveryJsonPointer(String pointer) {
        assertThat(Finding.of(RoleRules.NO_PRINCIPAL_ROLE, pointer).getPointer())
                .isEqualTo(pointer);
    }

    @Test
    void keepsItsArgumentsFromChange() {
        List<String> roles = new ArrayList<>(List.of("head", "deputy"));
        Finding finding =
                RoleRules.SEVERAL_FIRST_RESPONSIBLE.at("").with("roles", roles).build();
        roles.clear();

        assertThat(finding.getArguments()).containsEntry("roles", List.of("head", "deputy"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> finding.getArguments().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ((List<?>) finding.getArguments().get("roles")).clear());
    }

    @Test
    void keepsLongArgumentsWholeUpToALimitThatSplitsNoCharacter() {
        String whole = "责".repeat(16_384);
        String split = "责".repeat(16_383) + "𠮷";

        assertThat(text(whole)).isEqualTo(whole);
        assertThat(text(whole + "任")).isEqualTo(whole + "…");
        assertThat(text(split)).isEqualTo("责".repeat(16_383) + "…");
    }

    @Test
    void keepsTheFirstOfVeryManyListEntries() {
        Finding finding = RoleRules.SEVERAL_FIRST_RESPONSIBLE
                .at("")
                .with("roles", Collections.nCopies(300, "head"))
                .build();

        assertThat(finding.getArguments()).containsEntry("roles", Collections.nCopies(256, "head"));
    }

    @Test
    void isEqualToAnotherWithTheSameFactsOnly() {
        Finding same = DocumentRules.MISSING_MEMBER
                .at("/roles/2/title")
                .with("member", "title")
                .with("type", "line")
                .build();

        assertThat(MISSING_TITLE).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(MISSING_TITLE).isNotEqualTo(same.withPlace(Place.of(1, 1)));
        assertThat(MISSING_TITLE).isNotEqualTo(same.withSeverity(Severity.INFO));
        assertThat(MISSING_TITLE).isNotEqualTo(same.withPointer("/roles/3/title"));
    }

    private static Object text(String value) {
        return ImportRules.TEXT_NOT_UNDERSTOOD
                .at("")
                .with("text", value)
                .build()
                .getArguments()
                .get("text");
    }
}

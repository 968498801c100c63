/**
 * Findings, the rules that make them, and the report that holds them.
 *
 * <p>Start with three types:
 *
 * <ul>
 *   <li>{@link io.github.dutylist.finding.Report} is what reading, importing or validating a document gives back: a
 *       {@linkplain io.github.dutylist.finding.Verdict verdict}, the findings in a total order, and exact counts.
 *   <li>{@link io.github.dutylist.finding.Finding} is one thing found: its rule, its severity, a JSON Pointer, a
 *       {@linkplain io.github.dutylist.finding.Place line and column} where there is a text, arguments as data, and a
 *       message in Chinese or English.
 *   <li>{@link io.github.dutylist.finding.Rule} is what was checked.
 *       {@link io.github.dutylist.finding.RuleCatalogue} lists the rules of the library; a host makes its own with
 *       {@link io.github.dutylist.finding.Rule#builder(String)}.
 * </ul>
 *
 * <p>A finding comes from its rule, so there is none without a registered rule or with the wrong arguments:
 *
 * <pre>{@code
 * Report report = Report.builder()
 *         .add(RoleRules.ROLE_WITHOUT_DUTY.at("/roles/3").with("role", "deputy-head").build())
 *         .build();
 * report.getVerdict();                                     // VALID: it is a warning
 * report.getFindings().get(0).message(Locale.CHINESE);     // 责任主体“deputy-head”没有任何责任条款。…
 * }</pre>
 *
 * <p>The language is a parameter wherever words come out, Chinese for Chinese locales and English for all others;
 * nothing that is decided depends on it.
 * Everything here is immutable except the builders, and stands on the JDK alone.
 */
@NullMarked
package io.github.dutylist.finding;

import org.jspecify.annotations.NullMarked;

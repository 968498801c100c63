/**
 * The immutable types of a responsibility list (责任清单), one for every object of format v1.
 *
 * <p>Start at {@link io.github.dutylist.model.ResponsibilityList}; its substance are the
 * {@link io.github.dutylist.model.DutyClause clauses}, which {@link io.github.dutylist.model.Role roles} bear.
 * {@link io.github.dutylist.model.ListIndex} answers what a single object cannot: who effectively bears a clause, how
 * strongly it binds, and where it stands in the document.
 */
@ModelStyle
@NullMarked
package io.github.dutylist.model;

import io.github.dutylist.style.ModelStyle;
import org.jspecify.annotations.NullMarked;

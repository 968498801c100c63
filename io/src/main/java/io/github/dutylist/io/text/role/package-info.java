/**
 * Who bears the duties of a document: its organisation, its roles and their responsibilities.
 *
 * <p>{@link io.github.dutylist.io.text.role.RoleReader} fills the {@link io.github.dutylist.io.text.role.RoleBook} of a document from its
 * headings and sentences; names of bodies and posts are told from other words by {@link io.github.dutylist.io.text.role.ActorName}.
 */
@NullMarked
package io.github.dutylist.io.text.role;

import org.jspecify.annotations.NullMarked;

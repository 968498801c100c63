/**
 * Reading and writing lists: the first package a host types.
 *
 * <p>{@link io.github.dutylist.io.DutylistReader} reads and checks a document in one pass and gives a
 * {@link io.github.dutylist.io.ReadResult}; {@link io.github.dutylist.io.DutylistWriter} writes a list in its canonical form.
 * {@link io.github.dutylist.io.DocumentType} names the other documents that they read and write.
 */
@NullMarked
package io.github.dutylist.io;

import org.jspecify.annotations.NullMarked;

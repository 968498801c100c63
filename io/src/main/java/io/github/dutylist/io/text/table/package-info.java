/**
 * Ledgers: tables whose rows are duties, whatever they were read from.
 *
 * <p>Start at {@link io.github.dutylist.io.text.table.TableReader}: it takes {@link io.github.dutylist.io.text.table.TableRow}s, finds the
 * row that says what the columns are ({@link io.github.dutylist.io.text.table.Column}), and gives
 * {@link io.github.dutylist.io.text.table.Table}s, whose rows are {@link io.github.dutylist.io.text.table.TableEntry}s.
 */
@NullMarked
package io.github.dutylist.io.text.table;

import org.jspecify.annotations.NullMarked;

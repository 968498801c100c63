package io.github.dutylist.examples.cli.importing;

import io.github.dutylist.examples.cli.document.SourceText;
import io.github.dutylist.finding.Report;

/**
 * A list that an import has written, read again and checked.
 *
 * @param file the name of its file
 * @param title its title
 * @param source what the file holds
 * @param report what was found in it
 */
record CheckedList(String file, String title, SourceText source, Report report) {}

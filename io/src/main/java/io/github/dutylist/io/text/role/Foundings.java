package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.shape.DocumentParts;
import io.github.dutylist.io.text.shape.RolePart;
import io.github.dutylist.io.text.source.Notes;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Sentences;
import io.github.dutylist.model.Responsibility;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the bodies that a document sets up, and who holds the posts in them, by all the names under which it speaks of them. */
final class Foundings {

    private final RoleBook book;
    private final Notes notes;

    private Foundings(RoleBook book, Notes notes) {
        this.book = book;
        this.notes = notes;
    }

    /** Adds the bodies of a document to its roles. */
    static void read(DocumentParts parts, RoleBook book, Notes notes) {
        Foundings reader = new Foundings(book, notes);
        parts.allSections()
                .flatMap(section -> Stream.concat(
                        section.preamble.stream(),
                        section.clausesAndItems().flatMap(clause -> clause.paragraphs.stream())))
                .forEach(reader::read);
    }

    private void read(Passage words) {
        for (Passage sentence : Sentences.of(words)) {
            boolean founds = false;
            for (Passage segment : Sentences.segments(sentence)) {
                Optional<Founding> founding = Founding.of(segment);
                founding.ifPresent(this::add);
                founds |= founding.isPresent();
                if (founds) {
                    Appointment.of(segment)
                            .filter(Appointment::isHead)
                            .ifPresent(appointment -> book.call(book.role(appointment.holder()), appointment.post()));
                }
            }
        }
    }

    private void add(Founding founding) {
        RolePart role = book.role(founding.body());
        if (role.responsibilities.isEmpty()) {
            RoleReader.infer(role, Responsibility.IMPLEMENTING, founding.body().offset(0), notes);
        }
        if (founding.shortName() != null) {
            book.call(role, founding.shortName());
        }
        founding.usualShortName().ifPresent(name -> book.call(role, name));
    }
}

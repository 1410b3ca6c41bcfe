package org.sequitur.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The last day for which all notices of dates were created. The table has one row. */
@Entity
@Table(name = "mail_calendar")
class NoticeCalendar {

    static final byte ID = 1;

    @Id
    private byte id;

    private LocalDate lookedAt;

    protected NoticeCalendar() {}

    boolean isCheckedUntil(LocalDate day) {
        return !lookedAt.isBefore(day);
    }

    void checked(LocalDate day) {
        lookedAt = day;
    }
}

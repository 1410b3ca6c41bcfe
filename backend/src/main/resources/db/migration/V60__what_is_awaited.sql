-- What public statements have asked for and what has not been done, as part of the state on each day; and how often the
-- deadline was postponed. Journals are replayed at the next start to fill it in.
alter table commitment
    add column times_postponed         int not null default 0,
    add column open_requests           longtext,
    add column answer_since            date,
    add column answer_due_on           date,
    add column deadline_decision_since date,
    add column owner_decision_since    date,
    add column assessment_since        date,
    -- Whether the state lacks values that a newer version of the software computes.
    add column state_outdated          boolean not null default false;

alter table state_period
    add column times_postponed         int not null default 0,
    add column open_requests           longtext,
    add column answer_since            date,
    add column answer_due_on           date,
    add column deadline_decision_since date,
    add column owner_decision_since    date,
    add column assessment_since        date;

update commitment set state_outdated = true where journal_length > 0;

drop index of_row on commitment;
create index of_row on commitment (row_id, resolution_id, position, theme_id, owner_id, implementation_status, assessment,
                                   assessed_on, government_response, deadline, last_reported_on, silent_since, closed_on,
                                   answer_since, assessment_since, deadline_decision_since, owner_decision_since);

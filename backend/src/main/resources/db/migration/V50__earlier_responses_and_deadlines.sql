-- The document that shows a response or a deadline of an earlier day, which Parliament's staff entered; null for any other.
alter table government_response
    add column entered boolean not null default false,
    add column document varchar(300);
-- The day on which Parliament set a deadline that was entered later; superseded if a later one was published before.
alter table deadline
    add column set_on date,
    add column superseded boolean not null default false,
    add column document varchar(300),
    add column source varchar(2000);

-- When the response or the deadline of the state was entered as one of an earlier day; null for any other.
alter table commitment
    add column response_entered_on date,
    add column deadline_entered_on date;
alter table state_period
    add column response_entered_on date,
    add column deadline_entered_on date;

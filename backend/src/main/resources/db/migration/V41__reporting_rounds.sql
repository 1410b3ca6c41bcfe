-- Reporting rounds: in preparation until they are opened, then open until they are closed.
create table reporting_round (
    id                uuid         not null primary key,
    title_fr          varchar(300),
    title_nl          varchar(300),
    letter_fr         mediumtext,
    letter_nl         mediumtext,
    period_from       date,
    period_to         date,
    due_on            date,
    earlier_due_dates json         not null,
    -- Empty lists: all resolutions, all owners.
    resolution_ids    json         not null,
    body_ids          json         not null,
    opened_at         datetime(6),
    closed_at         datetime(6),
    saved_by          varchar(36)  not null,
    saved_at          datetime(6)  not null,
    index (closed_at, opened_at)
);

-- The open requests that a round covered when it was opened.
create table reporting_round_commitment (
    round_id          uuid   not null,
    commitment_row_id bigint not null,
    primary key (round_id, commitment_row_id),
    foreign key (round_id) references reporting_round (id),
    foreign key (commitment_row_id) references commitment (row_id)
);

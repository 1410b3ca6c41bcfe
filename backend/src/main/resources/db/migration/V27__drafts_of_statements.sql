-- Statements in preparation: one draft for each kind of statement and subject, shared by those who may publish it.
create table statement_draft (
    id                uuid        not null,
    kind              varchar(30) not null,
    -- The question, report, requested deadline, commitment or resolution that the statement is about.
    subject_id        varchar(60) not null,
    -- Null for a statement about a resolution.
    commitment_row_id bigint,
    resolution_id     varchar(40) not null,
    -- JSON: what was typed.
    content           longtext    not null,
    state             varchar(20) not null,
    -- A user as the identity provider knows them; never public.
    saved_by          varchar(64) not null,
    saved_at          datetime(6) not null,
    primary key (id),
    unique key (kind, subject_id),
    index (saved_by),
    foreign key (commitment_row_id) references commitment (row_id),
    foreign key (resolution_id) references resolution (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

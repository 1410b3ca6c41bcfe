-- Corrections of wrong transcriptions of the official wording.
create table erratum_proposal (
    id                uuid          not null,
    resolution_id     varchar(40)   not null,
    block             varchar(200)  not null,
    -- The block while the proposal awaits a decision, else null: one such proposal for each block.
    open_block        varchar(200),
    state             varchar(20)   not null,
    content_before    longtext      not null,
    content_after     longtext      not null,
    source_page       int           not null,
    quotation         varchar(2000) not null,
    -- Null once the errata are published, which have it.
    reason_fr         longtext,
    reason_nl         longtext,
    original_language varchar(2)    not null,
    -- Users as the identity provider knows them; never public.
    proposed_by       varchar(64)   not null,
    proposed_at       datetime(6)   not null,
    decided_by        varchar(64),
    decided_at        datetime(6),
    refusal_reason    varchar(2000),
    primary key (id),
    unique key (resolution_id, open_block),
    index (proposed_at),
    foreign key (resolution_id) references resolution (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

-- A confirmed correction: one row for each request that it concerns, or one without a request.
create table erratum (
    id                  uuid          not null,
    correction_id       uuid          not null,
    resolution_id       varchar(40)   not null,
    commitment_row_id   bigint,
    block               varchar(200)  not null,
    content_before      longtext      not null,
    content_after       longtext      not null,
    source_page         int           not null,
    quotation           varchar(2000) not null,
    wording_hash_before char(64)      not null,
    wording_hash_after  char(64)      not null,
    reason_fr           longtext,
    reason_nl           longtext,
    original_language   varchar(2)    not null,
    published_at        datetime(6)   not null,
    primary key (id),
    index (commitment_row_id, published_at),
    index (resolution_id, published_at),
    index (correction_id),
    foreign key (resolution_id) references resolution (id),
    foreign key (commitment_row_id) references commitment (row_id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

-- The wording of a request before each correction, for answers about past days.
create table former_wording (
    id                bigint      not null auto_increment,
    commitment_row_id bigint      not null,
    -- The first day on which it no longer held.
    valid_until       date        not null,
    content           longtext    not null,
    owner_id          varchar(60) not null,
    corrected_on      date,
    primary key (id),
    index (commitment_row_id, valid_until),
    foreign key (commitment_row_id) references commitment (row_id),
    foreign key (owner_id) references body (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

alter table commitment
    -- The day of the latest correction.
    add column corrected_on date;

-- Links between requests of different resolutions. A statement has one row for each of its two requests.
create table commitment_link (
    id                       uuid        not null,
    statement_id             uuid        not null,
    commitment_row_id        bigint      not null,
    linked_commitment_row_id bigint      not null,
    kind                     varchar(20) not null,
    -- What the commitment is to the linked one.
    relation                 varchar(20) not null,
    reason_fr                longtext,
    reason_nl                longtext,
    original_language        varchar(2)  not null,
    published_at             datetime(6) not null,
    primary key (id),
    index (commitment_row_id, linked_commitment_row_id, published_at),
    index (commitment_row_id, published_at),
    index (statement_id),
    foreign key (commitment_row_id) references commitment (row_id),
    foreign key (linked_commitment_row_id) references commitment (row_id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

-- Evidence may be a file that is kept here, in pieces, so that nobody ever has to hold the whole of it.

alter table evidence_item
    -- As it is downloaded; null once it is withdrawn, as the two that follow.
    add column file_name    varchar(200),
    -- What its bytes were found to be; null until they are there, as the two that follow.
    add column media_type   varchar(100),
    add column file_size    bigint,
    -- SHA-256 of its bytes. It stays.
    add column content_hash char(64);

create table evidence_piece (
    evidence_item_id uuid       not null,
    -- From 0.
    position         int        not null,
    bytes            mediumblob not null,
    primary key (evidence_item_id, position),
    foreign key (evidence_item_id) references evidence_item (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

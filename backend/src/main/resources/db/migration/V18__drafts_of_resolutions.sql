-- The files from which resolutions are taken, in pieces as evidence is.
create table if not exists source_file (
    id           uuid         not null,
    file_name    varchar(200) not null,
    media_type   varchar(100) not null,
    file_size    bigint       not null,
    -- SHA-256 of its bytes.
    content_hash char(64)     not null,
    primary key (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists source_file_piece (
    source_file_id uuid       not null,
    -- From 0.
    position       int        not null,
    bytes          mediumblob not null,
    primary key (source_file_id, position),
    foreign key (source_file_id) references source_file (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

-- Null for a resolution that was imported as a document.
alter table resolution
    add column if not exists source_id uuid references source_file (id);

create table if not exists resolution_draft (
    id              uuid        not null,
    source_id       uuid        not null,
    document_number varchar(100),
    session         varchar(100),
    -- JSON: the content, and what people did with it.
    data            longtext    not null,
    -- JSON: the paragraphs of the source with their places.
    blocks          longtext    not null,
    created_by      varchar(64) not null,
    created_at      datetime(6) not null,
    saved_by        varchar(64) not null,
    saved_at        datetime(6) not null,
    -- Null until it is submitted, as the next one.
    submitted_by    varchar(64),
    submitted_at    datetime(6),
    primary key (id),
    index (saved_at, id),
    foreign key (source_id) references source_file (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

-- Who drafted, submitted and registered a resolution that was taken in as a draft.
create table if not exists resolution_registration (
    resolution_id varchar(40) not null,
    drafted_by    varchar(64) not null,
    submitted_by  varchar(64) not null,
    submitted_at  datetime(6) not null,
    registered_by varchar(64) not null,
    registered_at datetime(6) not null,
    -- JSON: the typed corrections with their reasons.
    corrections   longtext    not null,
    primary key (resolution_id),
    foreign key (resolution_id) references resolution (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

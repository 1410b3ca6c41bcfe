-- Whether a draft of the body is published only by another officer than the one who changed it last.
alter table body add column if not exists second_person_required boolean not null default false;

-- Who changed that, and when.
create table if not exists body_change (
    id          uuid        not null primary key,
    happened_at datetime(6) not null,
    kind        varchar(30) not null,
    subject     varchar(36) not null,
    body_id     varchar(60) not null,
    index (happened_at),
    index (subject),
    foreign key (body_id) references body (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

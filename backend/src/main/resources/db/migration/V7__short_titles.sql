-- What we call requests for short, since the resolution was registered: each one that was given, the last of which holds.
create table short_title (
    id                uuid         not null,
    commitment_row_id bigint       not null,
    title_fr          varchar(100) not null,
    title_nl          varchar(100) not null,
    published_at      datetime(6)  not null,
    primary key (id),
    index (commitment_row_id, published_at),
    foreign key (commitment_row_id) references commitment (row_id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

-- Sittings of committees: their agendas, in preparation until they are announced.
create table sitting (
    id           uuid         not null primary key,
    committee_fr varchar(200) not null,
    committee_nl varchar(200) not null,
    held_on      date         not null,
    announced    boolean      not null,
    saved_by     varchar(36)  not null,
    saved_at     datetime(6)  not null,
    index (held_on)
);

create table sitting_commitment (
    sitting_id        uuid   not null,
    position          int    not null,
    commitment_row_id bigint not null,
    primary key (sitting_id, position),
    foreign key (sitting_id) references sitting (id),
    foreign key (commitment_row_id) references commitment (row_id)
);

-- What a document may print or leave out: a theme without heading, an introduction for a group of themes, numbers.
alter table theme
    modify heading_fr varchar(1000),
    modify heading_nl varchar(1000),
    -- The introduction that applies to the theme; null where only that of all requests does.
    add column introduction_fr varchar(1000),
    add column introduction_nl varchar(1000);

alter table commitment
    add column printed_number_fr varchar(20),
    add column printed_number_nl varchar(20);

-- Bodies that must act as the owner must, each for its part.
create table joint_owner (
    commitment_row_id bigint      not null,
    body_id           varchar(60) not null,
    primary key (commitment_row_id, body_id),
    index (body_id, commitment_row_id),
    foreign key (commitment_row_id) references commitment (row_id),
    foreign key (body_id) references body (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

-- What Parliament's staff stated about a resolution, each time anew: the newest applies, none is ever changed.
create table classification (
    id            uuid        not null,
    resolution_id varchar(40) not null,
    committee_fr  varchar(200),
    committee_nl  varchar(200),
    legislature   varchar(9),
    policy_areas  longtext    not null,
    -- The user who stated it, as the identity provider knows them; never public.
    subject       varchar(64) not null,
    published_at  datetime(6) not null,
    primary key (id),
    index (resolution_id, published_at),
    foreign key (resolution_id) references resolution (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

-- The classification that applies, for filters and answers.
alter table resolution
    add column committee_fr varchar(200),
    add column committee_nl varchar(200),
    add column legislature varchar(9);

create table resolution_policy_area (
    resolution_id varchar(40) not null,
    policy_area   varchar(30) not null,
    primary key (resolution_id, policy_area),
    index (policy_area, resolution_id),
    foreign key (resolution_id) references resolution (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

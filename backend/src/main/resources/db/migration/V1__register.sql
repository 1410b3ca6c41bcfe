-- The register: what was asked, of whom, and where each request stands.

create table body (
    id              varchar(60)  not null collate utf8mb4_bin,
    name_fr         varchar(300) not null,
    name_nl         varchar(300) not null,
    abbreviation_fr varchar(100) not null,
    abbreviation_nl varchar(100) not null,
    website         varchar(300),
    primary key (id)
);

create table resolution (
    id                varchar(40)   not null collate utf8mb4_bin,
    document_number   varchar(40)   not null,
    session           varchar(40)   not null,
    adopted_on        date          not null,
    parliament_fr     varchar(300)  not null,
    parliament_nl     varchar(300)  not null,
    title_fr          varchar(1000) not null,
    title_nl          varchar(1000) not null,
    total_commitments int           not null,
    primary key (id)
);

-- The whole document as it was taken in, in the format of exchange; beside the resolution because lists do not need it.
create table adopted_text (
    resolution_id varchar(40) not null collate utf8mb4_bin,
    content       longtext    not null,
    primary key (resolution_id),
    foreign key (resolution_id) references resolution (id)
);

create table theme (
    id               varchar(44)   not null collate utf8mb4_bin,
    resolution_id    varchar(40)   not null collate utf8mb4_bin,
    number           int           not null,
    heading_fr       varchar(1000) not null,
    heading_nl       varchar(1000) not null,
    short_heading_fr varchar(100)  not null,
    short_heading_nl varchar(100)  not null,
    primary key (id),
    unique (resolution_id, number),
    foreign key (resolution_id) references resolution (id)
);

create table commitment (
    row_id                bigint       not null auto_increment,
    id                    varchar(60)  not null collate utf8mb4_bin,
    resolution_id         varchar(40)  not null collate utf8mb4_bin,
    theme_id              varchar(44)  not null collate utf8mb4_bin,
    position              int          not null,
    number                varchar(12)  not null,
    lead_ins              longtext     not null,
    text_fr               text         not null,
    text_nl               text         not null,
    short_title_fr        varchar(100) not null,
    short_title_nl        varchar(100) not null,
    owner_id              varchar(60)  not null collate utf8mb4_bin,
    participants          longtext     not null,
    -- Where it stands now: a projection of the facts, kept in the transaction that adds one.
    government_response   varchar(30)  not null,
    implementation_status varchar(30)  not null,
    assessment            varchar(30)  not null,
    deadline              date,
    last_reported_on      date,
    silent_since          date         not null,
    closed_on             date,
    primary key (row_id),
    unique (id),
    unique (resolution_id, position),
    foreign key (resolution_id) references resolution (id),
    foreign key (theme_id) references theme (id),
    foreign key (owner_id) references body (id),
    -- All that is counted and filtered by, so that neither touches the texts.
    index standing (theme_id, owner_id, implementation_status, assessment, government_response, deadline,
                    silent_since, closed_on, resolution_id)
);

-- The words of the commitments, without case and accents, and every end of each word: a part of a word is the start of
-- one of its ends, so that a search for it is a range of an index.
create table search_word (
    id   int         not null auto_increment,
    word varchar(64) not null collate utf8mb4_bin,
    primary key (id),
    unique (word)
);

create table search_ending (
    ending  varchar(64) not null collate utf8mb4_bin,
    word_id int         not null,
    primary key (ending, word_id),
    foreign key (word_id) references search_word (id)
);

create table search_occurrence (
    word_id           int    not null,
    commitment_row_id bigint not null,
    primary key (word_id, commitment_row_id),
    index (commitment_row_id),
    foreign key (word_id) references search_word (id),
    foreign key (commitment_row_id) references commitment (row_id)
);

-- How many committed changes of public data there have been: the sum of all slots. Several, so that writers do not wait
-- for one another.
create table public_data_change (
    slot    tinyint not null,
    changes bigint  not null,
    primary key (slot)
);

insert into public_data_change (slot, changes)
values (0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (6, 0), (7, 0),
       (8, 0), (9, 0), (10, 0), (11, 0), (12, 0), (13, 0), (14, 0), (15, 0);

-- The register: what was asked, of whom, and where each request stands.
--
-- Every table says how it compares, whatever the server's default: to the letter, a space at the end included.

create table body (
    id              varchar(60)  not null,
    name_fr         varchar(1000) not null,
    name_nl         varchar(1000) not null,
    abbreviation_fr varchar(1000) not null,
    abbreviation_nl varchar(1000) not null,
    website         varchar(300),
    primary key (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create table resolution (
    id                varchar(40)   not null,
    document_number   varchar(100)  not null,
    session           varchar(100)  not null,
    adopted_on        date          not null,
    parliament_fr     varchar(1000) not null,
    parliament_nl     varchar(1000) not null,
    title_fr          varchar(1000) not null,
    title_nl          varchar(1000) not null,
    total_commitments int           not null,
    primary key (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

-- The whole document as it was taken in, in the format of exchange; beside the resolution because lists do not need it.
create table adopted_text (
    resolution_id varchar(40) not null,
    content       longtext    not null,
    primary key (resolution_id),
    foreign key (resolution_id) references resolution (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create table theme (
    id               varchar(44)   not null,
    resolution_id    varchar(40)   not null,
    number           int           not null,
    heading_fr       varchar(1000) not null,
    heading_nl       varchar(1000) not null,
    short_heading_fr varchar(1000) not null,
    short_heading_nl varchar(1000) not null,
    primary key (id),
    unique (resolution_id, number),
    foreign key (resolution_id) references resolution (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create table commitment (
    row_id                bigint       not null auto_increment,
    id                    varchar(60)  not null,
    resolution_id         varchar(40)  not null,
    theme_id              varchar(44)  not null,
    position              int          not null,
    number                varchar(12)  not null,
    lead_ins              longtext     not null,
    text_fr               mediumtext         not null,
    text_nl               mediumtext         not null,
    short_title_fr        varchar(100) not null,
    short_title_nl        varchar(100) not null,
    owner_id              varchar(60)  not null,
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
) default character set utf8mb4 collate utf8mb4_nopad_bin;

-- The words of the commitments, without case and accents, and every end of each word: a part of a word is the start of
-- one of its ends, so that a search for it is a range of an index.
create table search_word (
    id   int         not null auto_increment,
    word varchar(64) not null,
    primary key (id),
    unique (word)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create table search_ending (
    ending  varchar(64) not null,
    word_id int         not null,
    primary key (ending, word_id),
    foreign key (word_id) references search_word (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create table search_occurrence (
    word_id           int    not null,
    commitment_row_id bigint not null,
    primary key (word_id, commitment_row_id),
    index (commitment_row_id),
    foreign key (word_id) references search_word (id),
    foreign key (commitment_row_id) references commitment (row_id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

-- How many committed changes of public data there have been: the sum of all slots. Several, so that writers do not wait
-- for one another.
create table public_data_change (
    slot    tinyint not null,
    changes bigint  not null,
    primary key (slot)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

insert into public_data_change (slot, changes)
values (0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (6, 0), (7, 0),
       (8, 0), (9, 0), (10, 0), (11, 0), (12, 0), (13, 0), (14, 0), (15, 0);

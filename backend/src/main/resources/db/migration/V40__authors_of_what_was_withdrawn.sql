-- The body that published what was withdrawn: it is told of the withdrawal. Null for Parliament, and for earlier withdrawals.
alter table text_withdrawal
    add column author_id varchar(60),
    add index (author_id, published_at),
    add foreign key (author_id) references body (id);
alter table withdrawal
    add column author_id varchar(60),
    add index (author_id, published_at),
    add foreign key (author_id) references body (id);

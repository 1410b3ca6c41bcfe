-- What only Parliament and the owner may know of is chained apart: else the public part of the journal would tell, by the
-- hashes and positions that are missing from it, how much of that there is. What was written until now stays in the chain in
-- which it was hashed.
alter table commitment
    add column internal_journal_length int not null default 0,
    add column internal_journal_hash   char(64);

alter table journal_entry
    add column chain varchar(10) not null default 'PUBLIC',
    drop index commitment_row_id,
    add unique index of_chain (commitment_row_id, chain, position);
alter table journal_entry alter column chain drop default;

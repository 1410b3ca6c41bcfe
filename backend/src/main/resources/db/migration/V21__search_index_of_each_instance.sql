-- The search reads a commitment's texts again if its number is higher than the one that was read last for its slot of
-- public_data_change.
alter table commitment
    add column search_slot tinyint not null default 0,
    add column search_change bigint not null default 0,
    add index of_search_change (search_slot, search_change);

drop table search_posting;
drop table search_ending;
drop table search_word;

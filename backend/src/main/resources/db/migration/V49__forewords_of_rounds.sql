-- Parliament's foreword to the report on a reporting round.
alter table reporting_round
    add column foreword_fr mediumtext,
    add column foreword_nl mediumtext,
    add column foreword_language varchar(2);

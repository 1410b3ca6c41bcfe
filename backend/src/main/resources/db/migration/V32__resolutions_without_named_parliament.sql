-- Some documents name the parliament neither on the cover nor in an opening.
alter table resolution
    modify column parliament_fr varchar(1000),
    modify column parliament_nl varchar(1000);

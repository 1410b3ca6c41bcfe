-- Notices of reporting rounds, which are about no particular request.
alter table notice
    add column round_id uuid after document_number,
    add unique (round_id, kind, occurrence, recipient),
    add foreign key (round_id) references reporting_round (id);

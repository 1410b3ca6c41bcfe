-- The foreword of a reporting round is about no commitment and no resolution.
alter table statement_draft
    modify resolution_id varchar(40);

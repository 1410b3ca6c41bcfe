-- Notices of drafts and proposed errata, which are about no particular request.
alter table notice
    modify commitment_row_id bigint null,
    -- Of a notice without a request: the document number of the resolution. Its occurrence is the draft's or proposal's id.
    add column document_number varchar(100) after commitment_row_id;

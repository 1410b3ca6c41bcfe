-- What was corrected of a request, as a list of codes; null if nothing was.
alter table commitment
    add column corrected_parts longtext;

update commitment c
join (
    select commitment_row_id, json_arrayagg(distinct part order by part) as parts
    from (
        select
            commitment_row_id,
            case
                when block like '%/owner' then 'owner'
                when block like '%/heading' or block like '%/shortHeading' then 'heading'
                else 'text'
            end as part
        from erratum
        where commitment_row_id is not null
    ) corrections
    group by commitment_row_id
) corrected on corrected.commitment_row_id = c.row_id
set c.corrected_parts = corrected.parts;

-- The kind of its event. Journal entries from before have the first kind whatever was corrected, as their hashes do.
alter table erratum
    add column event_kind varchar(30) not null default 'WORDING_CORRECTED';
alter table erratum
    alter column event_kind drop default;

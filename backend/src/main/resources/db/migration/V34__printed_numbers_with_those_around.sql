-- The printed number of a request states those of the lists around it: "2° a)". Documents whose requests print only
-- their own ("a)" below "2°") were registered with that alone. The rule is that of PrintedNumbers.
alter table commitment
    modify column printed_number_fr varchar(80),
    modify column printed_number_nl varchar(80);

update commitment c
join (
    select
        id,
        own_fr,
        own_nl,
        case
            when middle_fr is null or outer_fr is null then coalesce(middle_fr, outer_fr)
            when char_length(middle_fr) > char_length(outer_fr) and left(middle_fr, char_length(outer_fr)) = outer_fr
                and not concat(right(outer_fr, 1), substring(middle_fr, char_length(outer_fr) + 1, 1)) rlike '^[[:alnum:]]{2}$' then middle_fr
            else concat(outer_fr, ' ', middle_fr)
        end as around_fr,
        case
            when middle_nl is null or outer_nl is null then coalesce(middle_nl, outer_nl)
            when char_length(middle_nl) > char_length(outer_nl) and left(middle_nl, char_length(outer_nl)) = outer_nl
                and not concat(right(outer_nl, 1), substring(middle_nl, char_length(outer_nl) + 1, 1)) rlike '^[[:alnum:]]{2}$' then middle_nl
            else concat(outer_nl, ' ', middle_nl)
        end as around_nl
    from (
        select
            concat(t.resolution_id, '-', coalesce(r.inner_number, r.middle_number)) as id,
            r.outer_fr,
            r.outer_nl,
            if(r.inner_number is null, null, r.middle_fr) as middle_fr,
            if(r.inner_number is null, null, r.middle_nl) as middle_nl,
            if(r.inner_number is null, r.middle_fr, r.inner_fr) as own_fr,
            if(r.inner_number is null, r.middle_nl, r.inner_nl) as own_nl
        from adopted_text t
        join json_table(t.content, '$.requests.themes[*].items[*]' columns (
            outer_fr varchar(20) path '$.printedNumber.fr',
            outer_nl varchar(20) path '$.printedNumber.nl',
            nested path '$.items[*]' columns (
                middle_number varchar(12) path '$.number',
                middle_fr varchar(20) path '$.printedNumber.fr',
                middle_nl varchar(20) path '$.printedNumber.nl',
                nested path '$.items[*]' columns (
                    inner_number varchar(12) path '$.number',
                    inner_fr varchar(20) path '$.printedNumber.fr',
                    inner_nl varchar(20) path '$.printedNumber.nl')))) r
        where coalesce(r.inner_number, r.middle_number) is not null
    ) requests
    where own_fr is not null
) p on p.id = c.id
set
    c.printed_number_fr = case
        when p.own_fr is null or p.around_fr is null then coalesce(p.own_fr, p.around_fr)
        when char_length(p.own_fr) > char_length(p.around_fr) and left(p.own_fr, char_length(p.around_fr)) = p.around_fr
            and not concat(right(p.around_fr, 1), substring(p.own_fr, char_length(p.around_fr) + 1, 1)) rlike '^[[:alnum:]]{2}$' then p.own_fr
        else concat(p.around_fr, ' ', p.own_fr)
    end,
    c.printed_number_nl = case
        when p.own_nl is null or p.around_nl is null then coalesce(p.own_nl, p.around_nl)
        when char_length(p.own_nl) > char_length(p.around_nl) and left(p.own_nl, char_length(p.around_nl)) = p.around_nl
            and not concat(right(p.around_nl, 1), substring(p.own_nl, char_length(p.around_nl) + 1, 1)) rlike '^[[:alnum:]]{2}$' then p.own_nl
        else concat(p.around_nl, ' ', p.own_nl)
    end;

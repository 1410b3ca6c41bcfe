-- The name of a parliament that the cover has in capitals gets the letter case of the opening, if that has the same words.
update resolution r
join adopted_text d on d.resolution_id = r.id
set r.parliament_fr = regexp_substr(
        json_value(d.content, '$.opening.fr'), concat('(?i)\\b\\Q', r.parliament_fr, '\\E\\b'))
where
    r.parliament_fr = upper(r.parliament_fr)
    and json_value(d.content, '$.opening.fr') regexp concat('(?i)\\b\\Q', r.parliament_fr, '\\E\\b');

update resolution r
join adopted_text d on d.resolution_id = r.id
set r.parliament_nl = regexp_substr(
        json_value(d.content, '$.opening.nl'), concat('(?i)\\b\\Q', r.parliament_nl, '\\E\\b'))
where
    r.parliament_nl = upper(r.parliament_nl)
    and json_value(d.content, '$.opening.nl') regexp concat('(?i)\\b\\Q', r.parliament_nl, '\\E\\b');

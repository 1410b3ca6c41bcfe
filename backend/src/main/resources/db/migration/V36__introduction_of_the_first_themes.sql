-- Where a document has several introductions, the first one applies to the themes before the second.
update theme t
join adopted_text d on d.resolution_id = t.resolution_id
set
    t.introduction_fr = json_value(d.content, '$.requests.introduction.fr'),
    t.introduction_nl = json_value(d.content, '$.requests.introduction.nl')
where
    t.introduction_fr is null
    and json_value(d.content, '$.requests.introduction.fr') is not null
    and t.resolution_id in (
        select resolution_id from (
            select resolution_id from theme where introduction_fr is not null
        ) several
    );

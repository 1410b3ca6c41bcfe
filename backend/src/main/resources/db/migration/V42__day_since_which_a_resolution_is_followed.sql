-- The day since which reports on a resolution are expected. Resolutions of before are followed since their adoption, from which their
-- published figures count.
alter table resolution add column followed_since_on date;
update resolution set followed_since_on = adopted_on;
-- The default is for instances of the previous version that still run.
alter table resolution modify followed_since_on date not null default (adopted_on);

-- Null in classifications that leave it as it was.
alter table classification add column followed_since_on date;

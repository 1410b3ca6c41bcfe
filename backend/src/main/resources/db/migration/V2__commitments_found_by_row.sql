-- For a search, which comes with the rows of what it found: all that these are filtered and sorted by, without the texts.
create index of_row on commitment (row_id, resolution_id, position, theme_id, owner_id, implementation_status, assessment,
                                   government_response, deadline, last_reported_on, silent_since, closed_on);

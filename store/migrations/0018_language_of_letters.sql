-- Up Migration

-- In which language a letter was written, beside its words: whoever it was for may have chosen another since. Null: Dutch.
alter table letters add column sent_language text check (sent_language in ('nl', 'en'));
comment on column letters.sent_language is 'In welke taal de brief is verstuurd; leeg: Nederlands';

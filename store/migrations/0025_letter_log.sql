-- Up Migration

-- Every step of a letter, written in the transaction that makes it: what we did, and what mail servers said.
create table letter_log (
  region text not null,
  letter_id uuid not null,
  seq bigint generated always as identity,
  at timestamptz not null,
  what text not null check (what in (
    'claimed', 'sent', 'accepted', 'later', 'refused', 'unknown', 'sentAgain', 'withdrawn', 'givenUp',
    'bounced', 'delayed', 'autoReplied', 'replied'
  )),
  -- The server's reply: its code, its enhanced status (RFC 3463), and its own words.
  code integer,
  status text,
  words text check (char_length(words) <= 300),
  -- Why, as a code of ours.
  because text,
  next_try_at timestamptz,
  -- Where it went, as it was when the text was begun.
  address text,
  primary key (region, letter_id, seq),
  foreign key (region, letter_id) references letters (region, id) on delete cascade
);
call under_region('letter_log');
-- What happened stays: it goes only with its letter.
revoke update, delete on letter_log from doorzet_app;

comment on table letter_log is
  'de professional die de brief krijgt | laten zien wat er met een brief gebeurde, en wat de mailserver zei | tot de brief gewist is (zie letters)';
comment on column letter_log.region is 'Code van de regio';
comment on column letter_log.letter_id is 'Persoonsgegeven: nummer van de brief';
comment on column letter_log.seq is 'Volgnummer';
comment on column letter_log.at is 'Wanneer';
comment on column letter_log.what is 'Wat er met de brief gebeurde';
comment on column letter_log.code is 'Antwoord van de mailserver, als getal';
comment on column letter_log.status is 'Antwoord van de mailserver, als uitgebreide code';
comment on column letter_log.words is 'Persoonsgegeven: de woorden van de mailserver; daarin staat vaak een mailadres';
comment on column letter_log.because is 'Waarom, als code';
comment on column letter_log.next_try_at is 'Wanneer het weer geprobeerd wordt';
comment on column letter_log.address is 'Persoonsgegeven: mailadres waarheen de brief ging';

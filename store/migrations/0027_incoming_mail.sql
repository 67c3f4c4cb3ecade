-- Up Migration

-- Mail that came back to us, read and sorted. Each mail once: what is read twice has the same key.
create table incoming_mails (
  region text not null references regions,
  id uuid not null,
  key text not null,
  received_at timestamptz not null,
  what text not null check (what in ('bounced', 'delayed', 'autoReplied', 'replied')),
  -- The letter that it came back on, the first of those that left as one mail; null where it fits none.
  letter_id uuid,
  -- The case of that letter, or that somebody put it with by hand.
  advice_id uuid,
  -- Who wrote it, where exactly one person of the region has that address.
  person_id uuid,
  sender_name text not null,
  sender_address text not null,
  subject text,
  body text,
  -- Of mail that came back: what the server said, and of which address.
  status text,
  failed_address text,
  away_until date,
  -- The chair was asked to write down that absence.
  suggested boolean not null default false,
  -- Nothing else asks somebody to look at it: it stands among the mail that came in until it is put away.
  waits boolean not null,
  put_away_at timestamptz,
  put_away_by uuid,
  put_away_because text,
  primary key (region, id),
  unique (region, key),
  foreign key (region, letter_id) references letters on delete set null (letter_id),
  foreign key (region, advice_id) references advices on delete cascade,
  foreign key (region, person_id) references people on delete set null (person_id),
  foreign key (region, put_away_by) references people on delete set null (put_away_by)
);
call under_region('incoming_mails');
create index incoming_mails_that_wait on incoming_mails (region, received_at) where waits;
create index incoming_mails_by_letter on incoming_mails (region, letter_id) where letter_id is not null;
create index incoming_mails_by_case on incoming_mails (region, advice_id) where advice_id is not null;
create index letters_by_message on letters (region, message_id) where message_id is not null;

-- An address at which somebody's mail came back for good. It counts while it is still theirs.
create table bounced_addresses (
  region text not null references regions,
  person_id uuid not null,
  address text not null,
  at timestamptz not null,
  status text,
  primary key (region, person_id),
  foreign key (region, person_id) references people on delete cascade
);
call under_region('bounced_addresses');

comment on table incoming_mails is
  'wie terugmailt op een brief, en wiens mail terugkomt | dat wat mensen terugschrijven bij de voorzitter komt, en dat wij weten welke brief niet aankwam | met de casus; hoort de mail bij geen casus, dan zo lang na binnenkomst als gesloten casussen bewaard blijven (zie regions), maar niet voordat iemand ernaar keek';
comment on column incoming_mails.region is 'Code van de regio';
comment on column incoming_mails.id is 'Nummer van de mail';
comment on column incoming_mails.key is 'Persoonsgegeven: kenmerk van de mail, zodat dezelfde mail één keer telt';
comment on column incoming_mails.received_at is 'Wanneer de mail binnenkwam';
comment on column incoming_mails.what is 'Teruggekomen, vertraagd, automatisch antwoord of geschreven';
comment on column incoming_mails.letter_id is 'Persoonsgegeven: brief waar het een reactie op is';
comment on column incoming_mails.advice_id is 'Persoonsgegeven: casus waar de mail bij hoort';
comment on column incoming_mails.person_id is 'Persoonsgegeven: wie de mail stuurde, als het adres bekend is';
comment on column incoming_mails.sender_name is 'Persoonsgegeven: naam van de afzender';
comment on column incoming_mails.sender_address is 'Persoonsgegeven: mailadres van de afzender';
comment on column incoming_mails.subject is 'Persoonsgegeven: onderwerp van de mail';
comment on column incoming_mails.body is 'Persoonsgegeven: wat iemand, een automatisch antwoord of een mailserver schreef';
comment on column incoming_mails.status is 'Code van de mailserver, bij mail die terugkwam';
comment on column incoming_mails.failed_address is 'Persoonsgegeven: mailadres waar de mail niet aankwam';
comment on column incoming_mails.away_until is 'Persoonsgegeven: tot en met welke dag de ontvanger afwezig is, volgens een automatisch antwoord';
comment on column incoming_mails.suggested is 'Of de voorzitter gevraagd is die afwezigheid vast te leggen';
comment on column incoming_mails.waits is 'Of er nog iemand naar moet kijken';
comment on column incoming_mails.put_away_at is 'Wanneer iemand de mail weglegde';
comment on column incoming_mails.put_away_by is 'Persoonsgegeven: wie de mail weglegde';
comment on column incoming_mails.put_away_because is 'Persoonsgegeven: waarom';

comment on table bounced_addresses is
  'professionals van wie het mailadres niet werkt | zien dat brieven iemand niet bereiken, en dat herstellen | tot het adres anders is of weer werkt; anders tot de persoon gewist wordt (zie people)';
comment on column bounced_addresses.region is 'Code van de regio';
comment on column bounced_addresses.person_id is 'Persoonsgegeven: van wie het adres is';
comment on column bounced_addresses.address is 'Persoonsgegeven: mailadres dat niet werkt';
comment on column bounced_addresses.at is 'Wanneer de mail terugkwam';
comment on column bounced_addresses.status is 'Code van de mailserver';

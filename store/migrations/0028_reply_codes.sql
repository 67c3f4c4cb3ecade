-- Up Migration

-- How sure a region wants to be of who replies to a notice: the link alone, a code once per browser, or a code each time.
alter table regions add column reply_proof text not null default 'link'
  check (reply_proof in ('link', 'codeOnNewBrowser', 'code'));
comment on column regions.reply_proof is
  'Of een antwoord op een bericht een code uit de mailbox vraagt: nooit, één keer per browser, of elke keer';

-- Codes that were mailed to whom a notice is for, each with the answer that waits for it.
create table reply_codes (
  region text not null,
  challenge uuid not null,
  link text not null,
  mac text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null default 0,
  used_at timestamptz,
  held jsonb,
  primary key (region, challenge),
  foreign key (region, link) references letters (region, link) on delete cascade
);
call under_region('reply_codes');
create index reply_codes_by_link on reply_codes (region, link, made_at);

comment on table reply_codes is
  'wie een bericht kreeg, en wie namens die persoon antwoordt | zeker weten dat een antwoord van de goede persoon komt, en onthouden wat al was ingevuld | een dag';
comment on column reply_codes.region is 'Code van de regio';
comment on column reply_codes.challenge is 'Willekeurig nummer: alleen de browser die de code vroeg kent het';
comment on column reply_codes.link is 'Persoonsgegeven: willekeurig deel van de link';
comment on column reply_codes.mac is 'Bewijs van de code; zonder de sleutel van de server zegt het niets over de code';
comment on column reply_codes.made_at is 'Wanneer om de code gevraagd is';
comment on column reply_codes.expires_at is 'Tot wanneer de code werkt';
comment on column reply_codes.tries is 'Hoe vaak een code geprobeerd is';
comment on column reply_codes.used_at is 'Wanneer de code gebruikt is; leeg: nog niet';
comment on column reply_codes.held is
  'Persoonsgegeven: het antwoord dat op de code wacht, zoals het is ingevuld; leeg als er geen is, of als het is verstuurd';

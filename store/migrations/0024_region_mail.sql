-- Up Migration

-- How a region's mail leaves and comes in. Without a row, or without a relay of its own, it leaves by the one of the
-- environment. A secret is named here, and never kept: see config/secrets.ts.
create table region_mail (
  region text primary key references regions,
  relay_host text,
  relay_port integer check (relay_port between 1 and 65535),
  relay_security text check (relay_security in ('starttls', 'implicit', 'none')),
  relay_user text,
  relay_secret text check (relay_secret ~ '^[A-Za-z0-9_]{1,60}$'),
  per_minute integer check (per_minute between 1 and 10000),
  per_domain_per_minute integer check (per_domain_per_minute between 1 and 10000),
  dkim_selector text,
  dkim_secret text check (dkim_secret ~ '^[A-Za-z0-9_]{1,60}$'),
  mailbox_host text,
  mailbox_port integer check (mailbox_port between 1 and 65535),
  mailbox_security text check (mailbox_security in ('starttls', 'implicit', 'none')),
  mailbox_user text,
  mailbox_secret text check (mailbox_secret ~ '^[A-Za-z0-9_]{1,60}$'),
  revision integer not null default 1,
  constraint whole_relay check (
    (relay_host is null) = (relay_port is null) and (relay_host is null) = (relay_security is null)
    and (relay_user is null) = (relay_secret is null) and (relay_host is not null or relay_user is null)),
  constraint whole_dkim check ((dkim_selector is null) = (dkim_secret is null)),
  constraint whole_mailbox check (
    num_nulls(mailbox_host, mailbox_port, mailbox_security, mailbox_user, mailbox_secret) in (0, 5))
);
call under_region('region_mail');

comment on table region_mail is
  'de regio; een gebruikersnaam bij een mailserver kan van iemand zijn | de mail van de regio versturen en ophalen | tot de regio gewist is (zie regions)';
comment on column region_mail.region is 'Code van de regio';
comment on column region_mail.relay_host is 'Mailserver van de regio; leeg: die van de omgeving';
comment on column region_mail.relay_port is 'Poort van de mailserver';
comment on column region_mail.relay_security is 'Hoe de verbinding versleuteld is';
comment on column region_mail.relay_user is 'Persoonsgegeven: gebruikersnaam bij de mailserver';
comment on column region_mail.relay_secret is 'Naam van het geheim met het wachtwoord; het wachtwoord zelf staat hier niet';
comment on column region_mail.per_minute is 'Hoeveel mails hoogstens per minuut; leeg: geen grens';
comment on column region_mail.per_domain_per_minute is 'Hoeveel mails hoogstens per minuut naar een domein; leeg: geen grens';
comment on column region_mail.dkim_selector is 'Selector van de DKIM-handtekening; leeg: Doorzet ondertekent niet';
comment on column region_mail.dkim_secret is 'Naam van het geheim met de sleutel; de sleutel zelf staat hier niet';
comment on column region_mail.mailbox_host is 'Server van het postvak voor inkomende mail; leeg: geen';
comment on column region_mail.mailbox_port is 'Poort van die server';
comment on column region_mail.mailbox_security is 'Hoe de verbinding versleuteld is';
comment on column region_mail.mailbox_user is 'Persoonsgegeven: gebruikersnaam van het postvak';
comment on column region_mail.mailbox_secret is 'Naam van het geheim met het wachtwoord; het wachtwoord zelf staat hier niet';
comment on column region_mail.revision is 'Hoe vaak het veranderde';

-- Who changed what of it: a relay is where every letter passes.
create table region_mail_changes (
  region text not null references regions,
  number bigint generated always as identity,
  at timestamptz not null,
  account_id uuid not null,
  what jsonb not null,
  primary key (region, number)
);
call under_region('region_mail_changes');
revoke update on region_mail_changes from doorzet_app;

comment on table region_mail_changes is
  'beheerders die de mailinstellingen van een regio veranderden | zien wie veranderde waar de mail langs gaat | een jaar; eerder als de regio gewist wordt (zie regions)';
comment on column region_mail_changes.region is 'Code van de regio';
comment on column region_mail_changes.number is 'Volgnummer';
comment on column region_mail_changes.at is 'Wanneer';
comment on column region_mail_changes.account_id is 'Persoonsgegeven: account van de beheerder';
comment on column region_mail_changes.what is 'Persoonsgegeven: wat er veranderde, met wat er stond en wat er kwam; een gebruikersnaam kan van iemand zijn';

-- The mails that left in the last minute, counted where a region or a receiver's domain takes no more than so many. Mails,
-- not letters: six checks in one mail are one for a mail server.
create table mail_claims (
  region text not null references regions,
  lease uuid not null,
  at timestamptz not null default clock_timestamp(),
  domain text not null,
  primary key (region, lease)
);
create index mail_claims_lately on mail_claims (region, at);
call under_region('mail_claims');

comment on table mail_claims is
  'niemand; alleen het domein achter de apenstaart | niet meer mails per minuut versturen dan een mailserver aanneemt | een minuut; gewist bij de volgende mail, of als de regio gewist wordt (zie regions)';
comment on column mail_claims.region is 'Code van de regio';
comment on column mail_claims.lease is 'Nummer van de verzending';
comment on column mail_claims.at is 'Wanneer';
comment on column mail_claims.domain is 'Domein van de ontvanger, zoals gemeente.nl';

-- Up Migration

-- A letter about a changed address goes to the old one, too: where it goes does not follow from who it is for.
alter table letters add column address text;
comment on column letters.address is
  'Persoonsgegeven: mailadres waar de brief heen gaat, als het over een gewijzigd mailadres gaat; leeg: het adres van de persoon';

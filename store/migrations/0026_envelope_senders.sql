-- Up Migration

-- Whether each letter of a region leaves with an envelope sender of its own, and how: what the server of its domain takes for the
-- beginning of a subaddress. Null: its server knows none, and what comes back is known by its Message-ID.
alter table region_mail add column sender_separator text check (sender_separator in ('+', '-'));

comment on column region_mail.sender_separator is
  'Teken waarmee elke brief een eigen retouradres krijgt; leeg: alle brieven hebben er een';

-- Up Migration

-- When the mail server took a letter whose case has yet to hear of it: what its sender writes first, so that a sender that
-- dies then leaves no letter that is sent once more, or of which nobody knows whether it arrived.
alter table letters add column taken_at timestamptz;

comment on column letters.taken_at is 'Wanneer de mailserver de brief aannam';

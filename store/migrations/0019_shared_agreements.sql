-- Up Migration

-- A region may let other regions begin a draft with what is in force in it. By default it does not.
alter table regions add column shares_agreements boolean not null default false;
comment on column regions.shares_agreements is 'Of andere regio’s de ladders die gelden mogen overnemen';

-- Who shared them, and who stopped.
alter table agreement_changes drop constraint agreement_changes_what_check;
alter table agreement_changes add constraint agreement_changes_what_check
  check (what in ('made', 'changed', 'discarded', 'agreed', 'withdrawn', 'shared', 'unshared'));

-- Only a transaction that says that it looks for shared ladders sees those of other regions: a condition that is forgotten
-- anywhere else still gives no rows of another region.
create function reads_shared() returns boolean
  language sql stable
  as $$ select coalesce(current_setting('doorzet.reads_shared', true), '') = 'yes' $$;

create policy shared on regions for select to doorzet_app
  using (reads_shared() and shares_agreements and ended_on is null);
create policy shared on agreements for select to doorzet_app
  using (
    reads_shared() and status = 'agreed'
    and region in (select r.region from regions r where r.shares_agreements and r.ended_on is null)
  );

-- Up Migration

-- In which language somebody reads: their letters with the pages behind those, and, once they chose, the console.
alter table people add column language text not null default 'nl' check (language in ('nl', 'en'));
comment on column people.language is 'Persoonsgegeven: in welke taal iemand brieven krijgt';

alter table accounts alter column language drop default, alter column language drop not null;
update accounts set language = null;
comment on column accounts.language is 'Taal van de pagina’s, als iemand die koos';

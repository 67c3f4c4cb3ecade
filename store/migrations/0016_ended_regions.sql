-- Up Migration

-- When the data of a region that ended were erased: what is left of it then is its name and its counts.
alter table regions add column erased_at timestamptz;
comment on column regions.erased_at is 'Wanneer de gegevens van een gestopte regio gewist zijn; leeg: niet';

-- What happened stays, until its region ended and no case is left that was pinned to it.
grant delete on agreement_changes to doorzet_app;
create policy of_ended_regions on agreement_changes as restrictive for delete to doorzet_app
  using (
    exists (select from regions r where r.region = agreement_changes.region and r.ended_on is not null)
    and not exists (select from advices a where a.region = agreement_changes.region)
  );

comment on table regions is
  'de regio en haar expertteam; de voorzitter is er met telefoonnummer bekend | wie er belt of mailt, wat er onder brieven en pagina’s staat, hoelang er bewaard wordt | telefoonnummers en het adres voor vragen over privacy: tot de regio is gestopt, de laatste casus is gewist en daarna de bewaartermijn voorbij is; dan wist het vanzelf. De naam blijft, bij de aantallen';
comment on table agreements is
  'niemand; alleen wie een versie heeft afgesproken staat er met naam in | de ladders en termijnen van een regio, per versie | tot de regio gewist is (zie regions)';
comment on table organisations is
  'organisaties: gemeenten, aanbieders, gecertificeerde instellingen, inkooporganisaties | wie partij is bij een advies | tot de regio gewist is (zie regions)';
comment on table people is
  'professionals: wie verwijst, op een ladder staat of bij het expertteam werkt | de juiste persoon vragen, en weten wie mag inloggen | zolang iemand hier werkt, en na vertrek de bewaartermijn van de regio; gewist zodra daarna geen casus, brief, afspraak of verandering meer naar de persoon verwijst. Anders tot de regio gewist is (zie regions)';
comment on table mandates is
  'organisaties, en wie voor hen tekende | in een brief noemen wat de organisatie van de ontvanger heeft getekend | tot de regio gewist is (zie regions)';
comment on table mandate_changes is
  'wie een afspraak met een organisatie vastlegde, en wie tekende | verantwoorden wie wat wanneer vastlegde | tot de regio gewist is (zie regions)';
comment on table agreement_changes is
  'wie de ladders veranderde | verantwoorden wie wat wanneer veranderde | tot de regio gewist is (zie regions)';
comment on table registration_drafts is
  'wie een advies begint te registreren; de jeugdige zonder naam | later verdergaan zonder opnieuw te typen | tot het advies geregistreerd, de casus ervan gewist of het concept weggegooid is; anders 30 dagen na het laatste typen';
comment on table erasures is
  'wie een casus wiste; van de casus zelf staat hier niets | laten zien dat er gewist is | het aantal blijft, ook van een gestopte regio; wie het deed een jaar, of tot de regio gewist is (zie regions)';
comment on table learning_counts is
  'niemand: alleen aantallen van gewiste casussen, elk van één kenmerk | leren wat adviezen laat vastlopen | blijft, ook van een gestopte regio: er staat niemand in; niets wist dit vanzelf';

-- What is kept of whom, why and how long: a comment on every table and column, from which the inventory for the DPIA is made.
-- A table's comment has three parts: about whom | what for | how long, and what erases it. A column's begins with
-- `Persoonsgegeven: ` where it is personal data. It is read by privacy officers, so it is in Dutch; a later migration that
-- adds or changes anything adds its own comments, or test/store/inventory.test.ts fails.
comment on table regions is
  'de regio en haar expertteam; de voorzitter is er met telefoonnummer bekend | wie er belt of mailt, wat er onder brieven en pagina’s staat, hoelang er bewaard wordt | zolang de regio Doorzet gebruikt; niets wist dit vanzelf';
comment on column regions.region is 'Code van de regio';
comment on column regions.name is 'Naam van de regio';
comment on column regions.team is 'Naam van het expertteam';
comment on column regions.sender_address is 'Persoonsgegeven: mailadres waarmee het team mailt';
comment on column regions.phone is 'Persoonsgegeven: telefoonnummer van de voorzitter';
comment on column regions.phone_hours is 'Wanneer de voorzitter te bellen is';
comment on column regions.crisis_name is 'Naam van de crisisdienst';
comment on column regions.crisis_phone is 'Nummer van de crisisdienst';
comment on column regions.demo is 'Of alles in de regio verzonnen is';
comment on column regions.created_at is 'Wanneer de regio gemaakt is';
comment on column regions.privacy_contact is 'Persoonsgegeven: mailadres voor vragen over privacy';
comment on column regions.retention_days is 'Hoeveel dagen een afgesloten casus bewaard wordt';
comment on column regions.ended_on is 'Laatste dag waarop een advies geregistreerd kon worden';
comment on column regions.revision is 'Hoe vaak de instellingen veranderden';

comment on table agreements is
  'niemand; alleen wie een versie heeft afgesproken staat er met naam in | de ladders en termijnen van een regio, per versie | zolang de regio Doorzet gebruikt; niets wist dit vanzelf';
comment on column agreements.region is 'Code van de regio';
comment on column agreements.version is 'Nummer van de versie';
comment on column agreements.body is 'Ladders, termijnen en kalender, met de uitleg die ontvangers lezen';
comment on column agreements.in_force_from is 'Eerste dag waarop de versie geldt';
comment on column agreements.status is 'Concept, afgesproken of ingetrokken';
comment on column agreements.agreed_on is 'Dag waarop het is afgesproken';
comment on column agreements.agreed_by is 'Persoonsgegeven: door wie of welk overleg het is afgesproken, zoals getypt';
comment on column agreements.document is 'In welk document het staat';
comment on column agreements.based_on is 'Waarmee het concept begon';
comment on column agreements.revision is 'Hoe vaak het concept veranderde';

comment on table organisations is
  'organisaties: gemeenten, aanbieders, gecertificeerde instellingen, inkooporganisaties | wie partij is bij een advies | zolang de regio Doorzet gebruikt; niets wist dit vanzelf';
comment on column organisations.region is 'Code van de regio';
comment on column organisations.id is 'Nummer van de organisatie';
comment on column organisations.kind is 'Soort organisatie';
comment on column organisations.name is 'Naam van de organisatie';
comment on column organisations.revision is 'Hoe vaak het veranderde';
comment on column organisations.municipality_id is 'Bij welke gemeente de organisatie hoort';

comment on table people is
  'professionals: wie verwijst, op een ladder staat of bij het expertteam werkt | de juiste persoon vragen, en weten wie mag inloggen | zolang iemand hier werkt, en na vertrek de bewaartermijn van de regio; gewist zodra daarna geen casus, brief, afspraak of verandering meer naar de persoon verwijst';
comment on column people.region is 'Code van de regio';
comment on column people.id is 'Persoonsgegeven: nummer van de persoon';
comment on column people.name is 'Persoonsgegeven: voornaam en achternaam';
comment on column people.surname is 'Persoonsgegeven: achternaam, voor de aanhef';
comment on column people.address_as is 'Persoonsgegeven: mevrouw of heer, voor de aanhef';
comment on column people.email is 'Persoonsgegeven: mailadres op het werk';
comment on column people.organisation_id is 'Persoonsgegeven: bij welke organisatie iemand werkt';
comment on column people.phone is 'Persoonsgegeven: telefoonnummer op het werk';
comment on column people.ended_on is 'Persoonsgegeven: laatste dag; daarna wordt iemand niet meer gekozen';
comment on column people.revision is 'Hoe vaak het veranderde';

comment on table holdings is
  'professionals met een rol | weten wie op welke dag aan de beurt is | tot de persoon gewist is (zie people)';
comment on column holdings.region is 'Code van de regio';
comment on column holdings.id is 'Nummer van de rol van deze persoon';
comment on column holdings.organisation_id is 'Bij welke organisatie; leeg: bij de regio zelf';
comment on column holdings.role is 'Persoonsgegeven: welke rol iemand heeft';
comment on column holdings.person_id is 'Persoonsgegeven: wie de rol heeft';
comment on column holdings.from_date is 'Persoonsgegeven: eerste dag van de rol';
comment on column holdings.until_date is 'Persoonsgegeven: laatste dag van de rol';

comment on table absences is
  'professionals die er niet zijn, en wie hen vervangt | brieven en taken naar de vervanger laten gaan | tot de persoon gewist is (zie people)';
comment on column absences.region is 'Code van de regio';
comment on column absences.id is 'Nummer van de afwezigheid';
comment on column absences.person_id is 'Persoonsgegeven: wie er niet is';
comment on column absences.from_date is 'Persoonsgegeven: eerste dag weg';
comment on column absences.until_date is 'Persoonsgegeven: laatste dag weg';
comment on column absences.deputy_id is 'Persoonsgegeven: wie vervangt';

comment on table mandates is
  'organisaties, en wie voor hen tekende | in een brief noemen wat de organisatie van de ontvanger heeft getekend | zolang de regio Doorzet gebruikt; niets wist dit vanzelf';
comment on column mandates.region is 'Code van de regio';
comment on column mandates.id is 'Nummer van de afspraak';
comment on column mandates.organisation_id is 'Welke organisatie tekende';
comment on column mandates.instrument is 'Soort afspraak';
comment on column mandates.title is 'Naam van het document';
comment on column mandates.clause is 'Artikel of bepaling';
comment on column mandates.signed_on is 'Dag van tekenen';
comment on column mandates.valid_until is 'Laatste dag waarop het geldt';
comment on column mandates.holds_from is 'Eerste dag waarop het geldt';
comment on column mandates.ended_on is 'Dag waarop het eerder eindigde';
comment on column mandates.signatory_name is 'Persoonsgegeven: naam van wie tekende';
comment on column mandates.signatory_role is 'Persoonsgegeven: functie van wie tekende';
comment on column mandates.revision is 'Hoe vaak het veranderde';

comment on table advices is
  'de jeugdige van een casus, alleen onder een casusnummer; de professionals die erbij horen | vragen of het advies wordt opgevolgd, en opschalen als dat niet zo is | zolang de casus open is, en daarna de bewaartermijn van de regio (standaard 90 dagen); dan wist het elk uur vanzelf. Eerder als iemand de casus laat wissen';
comment on column advices.region is 'Code van de regio';
comment on column advices.id is 'Persoonsgegeven: nummer van de casus in de database; gaat over een jeugdige zonder naam';
comment on column advices.reference is 'Persoonsgegeven: casusnummer, dat alleen betrokkenen aan een jeugdige kunnen verbinden';
comment on column advices.agreement_version is 'Welke versie van de ladders geldt';
comment on column advices.state is 'Persoonsgegeven: hoe de casus ervoor staat: wie erbij horen, antwoorden, en wat professionals typten';
comment on column advices.version is 'Hoeveel er gebeurd is';
comment on column advices.signalled_version is 'Hoeveel daarvan is doorgegeven';
comment on column advices.status is 'Open of gesloten';
comment on column advices.wake_at is 'Wanneer er weer iets gebeurt';
comment on column advices.highest_rung is 'Hoogste trede die gevraagd is';
comment on column advices.late_what is 'Wat er te laat is';
comment on column advices.late_since is 'Sinds wanneer het te laat is';
comment on column advices.municipality_id is 'Welke gemeente';
comment on column advices.registered_at is 'Wanneer het advies geregistreerd is';
comment on column advices.closed_at is 'Wanneer de casus gesloten is';
comment on column advices.asks is 'Of de casus op de voorzitter wacht';
comment on column advices.provider_id is 'Welke aanbieder';
comment on column advices.referrer_id is 'Persoonsgegeven: wie de verwijzer is';

comment on table advice_events is
  'de jeugdige van een casus, zonder naam; wie iets deed of antwoordde | laten zien wat er gebeurd is, en daaruit bepalen hoe het ervoor staat | zolang de casus open is, en daarna de bewaartermijn van de regio (standaard 90 dagen); dan wist het elk uur vanzelf. Eerder als iemand de casus laat wissen';
comment on column advice_events.region is 'Code van de regio';
comment on column advice_events.advice_id is 'Persoonsgegeven: nummer van de casus';
comment on column advice_events.seq is 'Volgnummer';
comment on column advice_events.at is 'Wanneer het gebeurde';
comment on column advice_events.type is 'Wat er gebeurde';
comment on column advice_events.actor is 'Persoonsgegeven: wie het deed';
comment on column advice_events.data is 'Persoonsgegeven: wat er gezegd of besloten is, ook vrije tekst van professionals';

comment on table tasks is
  'de jeugdige van een casus, zonder naam | wat op de voorzitter wacht | tot de taak gedaan is, of de casus gewist is (zie advices)';
comment on column tasks.region is 'Code van de regio';
comment on column tasks.advice_id is 'Persoonsgegeven: nummer van de casus';
comment on column tasks.key is 'Kenmerk van de taak';
comment on column tasks.kind is 'Soort taak';
comment on column tasks.pressing is 'Of het dringt';
comment on column tasks.raised_at is 'Sinds wanneer';
comment on column tasks.overdue_at is 'Vanaf wanneer het te laat is';

comment on table agenda is
  'de jeugdige van een casus, zonder naam | wat er in een casus gaat gebeuren, op volgorde van dag | tot de casus verandert, of gewist is (zie advices)';
comment on column agenda.region is 'Code van de regio';
comment on column agenda.advice_id is 'Persoonsgegeven: nummer van de casus';
comment on column agenda.at is 'Wanneer het gebeurt';
comment on column agenda.what is 'Wat er gebeurt';
comment on column agenda.climb is 'Op welke ladder';
comment on column agenda.rung is 'Op welke trede';

comment on table letters is
  'de professional die de brief krijgt; in brieven over een casus ook de jeugdige, zonder naam | brieven versturen, en laten zien wat er verstuurd is | over een casus: tot de casus gewist is (zie advices); over iemands plek op een ladder: tot de link niet meer werkt (426 dagen) en de bewaartermijn van de regio voorbij is, of de persoon gewist is';
comment on column letters.region is 'Code van de regio';
comment on column letters.id is 'Nummer van de brief';
comment on column letters.advice_id is 'Persoonsgegeven: nummer van de casus waar de brief over gaat';
comment on column letters.contact_id is 'Persoonsgegeven: persoon over wiens plek op een ladder de brief gaat';
comment on column letters.key is 'Kenmerk: elke brief wordt één keer gemaakt';
comment on column letters.kind is 'Soort brief';
comment on column letters.recipient_id is 'Persoonsgegeven: wie de brief krijgt';
comment on column letters.about is 'Over welke vraag, ladder of trede';
comment on column letters.priority is 'Welke brief voorgaat';
comment on column letters.state is 'Klaar, onderweg, aangenomen, mislukt of ingetrokken';
comment on column letters.bundle is 'Persoonsgegeven: kenmerk van de persoon aan wie brieven samen gaan';
comment on column letters.requested_at is 'Wanneer de brief gevraagd is';
comment on column letters.next_try_at is 'Wanneer het weer geprobeerd wordt';
comment on column letters.useless_after is 'Wanneer de brief geen zin meer heeft';
comment on column letters.attempts is 'Hoe vaak het geprobeerd is';
comment on column letters.lease is 'Welk proces de brief verstuurt';
comment on column letters.leased_until is 'Tot wanneer dat mag';
comment on column letters.message_id is 'Kenmerk van de mail';
comment on column letters.sent_again is 'Of de mail nog eens verstuurd is';
comment on column letters.link is 'Persoonsgegeven: willekeurig deel van de link van deze ontvanger';
comment on column letters.link_until is 'Tot wanneer de link werkt';
comment on column letters.settled_at is 'Wanneer het verzenden klaar was';
comment on column letters.because is 'Waarom het mislukte of niet meer nodig was';
comment on column letters.reply_code is 'Laatste antwoord van de mailserver, als getal';
comment on column letters.sent_to is 'Persoonsgegeven: mailadres waarheen de brief is gestuurd';
comment on column letters.sent_subject is 'Persoonsgegeven: onderwerp van de brief';
comment on column letters.sent_text is 'Persoonsgegeven: de brief zoals verstuurd, als tekst';
comment on column letters.sent_html is 'Persoonsgegeven: de brief zoals verstuurd, opgemaakt';

comment on table drafts is
  'wie een antwoord begon via een link, en de jeugdige zonder naam | verdergaan waar iemand was gebleven | tot het antwoord er is, of de brief met de link gewist is (zie letters)';
comment on column drafts.region is 'Code van de regio';
comment on column drafts.link is 'Persoonsgegeven: willekeurig deel van de link';
comment on column drafts.data is 'Persoonsgegeven: wat iemand invulde maar nog niet verstuurde';
comment on column drafts.updated_at is 'Wanneer er voor het laatst iets getypt is';

comment on table audits is
  'niemand: alleen aantallen, en bij welke casus het kijken was | zien of er niets te laat of kwijt is | steeds overschreven, elke ronde';
comment on column audits.region is 'Code van de regio';
comment on column audits.checked_at is 'Wanneer er gekeken is';
comment on column audits.late_cases is 'Hoeveel casussen te laat zijn';
comment on column audits.late_letters is 'Hoeveel brieven te laat zijn';
comment on column audits.lost_letters is 'Hoeveel brieven zijn blijven liggen';
comment on column audits.differing_cases is 'Hoeveel casussen niet kloppen met wat er gebeurde';
comment on column audits.fold_cursor is 'Persoonsgegeven: nummer van de casus waar het kijken verdergaat';
comment on column audits.late_rounds is 'Of de ronde langs mensen te laat is';

comment on table access_log is
  'wie van het expertteam een casus zag of veranderde | de voorzitter laten nagaan wie een casus zag | zolang de casus open is, en daarna de bewaartermijn van de regio (standaard 90 dagen); dan wist het elk uur vanzelf. Eerder als iemand de casus laat wissen';
comment on column access_log.region is 'Code van de regio';
comment on column access_log.number is 'Volgnummer';
comment on column access_log.advice_id is 'Persoonsgegeven: nummer van de casus';
comment on column access_log.person_id is 'Persoonsgegeven: wie keek of iets deed';
comment on column access_log.page is 'Persoonsgegeven: welke pagina van de casus';
comment on column access_log.changed is 'Persoonsgegeven: of diegene iets veranderde';
comment on column access_log.at is 'Persoonsgegeven: wanneer';

comment on table accounts is
  'wie inlogt: het expertteam, opdrachtgevers en beheerders | inloggen | een jaar na het laatste inloggen zonder rol in een regio; van beheerders tot zij geen beheerder meer zijn';
comment on column accounts.id is 'Persoonsgegeven: nummer van het account';
comment on column accounts.email is 'Persoonsgegeven: mailadres waarmee iemand inlogt';
comment on column accounts.name is 'Persoonsgegeven: naam';
comment on column accounts.language is 'Taal van de pagina’s';
comment on column accounts.administrator is 'Persoonsgegeven: of iemand beheerder is';
comment on column accounts.disabled_at is 'Persoonsgegeven: sinds wanneer iemand niet mag inloggen';
comment on column accounts.totp_key is 'Met welke sleutel het geheim van de app is versleuteld';
comment on column accounts.totp_secret is 'Persoonsgegeven: geheim van de app met codes, versleuteld';
comment on column accounts.totp_step is 'Welke code van de app het laatst gebruikt is';
comment on column accounts.sessions_from is 'Persoonsgegeven: sessies van daarvoor gelden niet meer';
comment on column accounts.created_at is 'Wanneer het account gemaakt is';
comment on column accounts.last_signed_in_at is 'Persoonsgegeven: wanneer iemand het laatst inlogde';

comment on table account_identities is
  'wie inlogt met het account van de eigen organisatie | dezelfde persoon herkennen | tot het account gewist is (zie accounts)';
comment on column account_identities.issuer is 'Persoonsgegeven: bij welke organisatie iemand inlogt';
comment on column account_identities.subject is 'Persoonsgegeven: nummer van de persoon bij die organisatie';
comment on column account_identities.account_id is 'Persoonsgegeven: welk account';
comment on column account_identities.bound_at is 'Sinds wanneer';

comment on table recovery_codes is
  'wie inlogt met een app met codes | inloggen als de telefoon kwijt is | tot er nieuwe codes zijn, de app uitgaat, of het account gewist is (zie accounts)';
comment on column recovery_codes.account_id is 'Persoonsgegeven: welk account';
comment on column recovery_codes.hash is 'Herstelcode, onleesbaar gemaakt';
comment on column recovery_codes.used_at is 'Wanneer de code gebruikt is';

comment on table sign_in_codes is
  'wie een code vroeg om in te loggen | de code uit de mail nakijken | 10 minuten geldig; gewist bij gebruik, of binnen ongeveer een uur na afloop';
comment on column sign_in_codes.challenge is 'Nummer van de poging';
comment on column sign_in_codes.email is 'Persoonsgegeven: mailadres waarheen de code ging';
comment on column sign_in_codes.mac is 'Bewijs van de code, onleesbaar zonder onze sleutel';
comment on column sign_in_codes.expires_at is 'Tot wanneer de code werkt';
comment on column sign_in_codes.tries is 'Hoe vaak er getypt is';

comment on table sessions is
  'wie de pagina’s van het team of de beheerder opent | ingelogd blijven; wat getypt is teruggeven aan wie was uitgelogd | 30 minuten als niemand is ingelogd; ingelogd hoogstens 24 uur; daarna vanzelf gewist. Het IP-adres wordt niet bewaard';
comment on column sessions.sid is 'Persoonsgegeven: nummer van de sessie';
comment on column sessions.sess is 'Persoonsgegeven: welk account, hoe en wanneer ingelogd, en hoogstens 30 minuten wat in een formulier getypt was';
comment on column sessions.expire is 'Wanneer de sessie afloopt';

comment on table agreement_changes is
  'wie de ladders veranderde | verantwoorden wie wat wanneer veranderde | zolang de regio Doorzet gebruikt; niets wist dit vanzelf';
comment on column agreement_changes.region is 'Code van de regio';
comment on column agreement_changes.seq is 'Volgnummer';
comment on column agreement_changes.version is 'Welke versie van de ladders';
comment on column agreement_changes.revision is 'De hoeveelste verandering';
comment on column agreement_changes.at is 'Wanneer';
comment on column agreement_changes.who is 'Persoonsgegeven: wie het deed';
comment on column agreement_changes.what is 'Wat er gebeurde';
comment on column agreement_changes.details is 'Persoonsgegeven: hoe het werd, en wie het afsprak zoals getypt';

comment on table imports is
  'professionals in een ingelezen bestand, en wie het inlas | laten zien wat het bestand verandert, vóór iemand dat bevestigt | tot het bestand is ingelezen of weggegooid; anders een dag';
comment on column imports.region is 'Code van de regio';
comment on column imports.id is 'Nummer van het bestand';
comment on column imports.made_by is 'Persoonsgegeven: wie het bestand inlas';
comment on column imports.made_at is 'Wanneer';
comment on column imports.rows is 'Persoonsgegeven: de rijen: namen, mailadressen, telefoonnummers en rollen';

comment on table confirmations is
  'professionals op een ladder | weten of iemand zelf weet van de plek op de ladder | tot de persoon gewist is (zie people)';
comment on column confirmations.region is 'Code van de regio';
comment on column confirmations.person_id is 'Persoonsgegeven: wie het is';
comment on column confirmations.state is 'Persoonsgegeven: wat gevraagd en geantwoord is, met mailadres, en wie het volgens diegene wel is';
comment on column confirmations.version is 'Hoeveel er gebeurd is';
comment on column confirmations.agreement_version is 'Volgens welke versie van de ladders';

comment on table confirmation_events is
  'professionals op een ladder, en wie zij in hun plaats noemden | laten zien wat gevraagd en geantwoord is | tot de persoon gewist is (zie people)';
comment on column confirmation_events.region is 'Code van de regio';
comment on column confirmation_events.person_id is 'Persoonsgegeven: over wie het gaat';
comment on column confirmation_events.seq is 'Volgnummer';
comment on column confirmation_events.at is 'Wanneer het gebeurde';
comment on column confirmation_events.type is 'Wat er gebeurde';
comment on column confirmation_events.actor is 'Persoonsgegeven: wie het deed';
comment on column confirmation_events.data is 'Persoonsgegeven: mailadres, plekken op ladders, en naam en mailadres van wie het wel is';

comment on table contact_rounds is
  'niemand: alleen waar de ronde is | iedereen op een ladder op tijd vragen | steeds overschreven';
comment on column contact_rounds.region is 'Code van de regio';
comment on column contact_rounds.version is 'Hoe vaak er iets veranderde';
comment on column contact_rounds.looked_version is 'Tot waar er gekeken is';
comment on column contact_rounds.signalled_version is 'Hoeveel daarvan is doorgegeven';
comment on column contact_rounds.changed_at is 'Wanneer het laatst iets veranderde';
comment on column contact_rounds.wake_at is 'Wanneer er weer gekeken wordt';

comment on table mandate_changes is
  'wie een afspraak met een organisatie vastlegde, en wie tekende | verantwoorden wie wat wanneer vastlegde | zolang de regio Doorzet gebruikt; niets wist dit vanzelf';
comment on column mandate_changes.region is 'Code van de regio';
comment on column mandate_changes.mandate_id is 'Welke afspraak';
comment on column mandate_changes.revision is 'De hoeveelste verandering';
comment on column mandate_changes.what is 'Wat er gebeurde';
comment on column mandate_changes.person_id is 'Persoonsgegeven: wie het deed';
comment on column mandate_changes.at is 'Wanneer';
comment on column mandate_changes.body is 'Persoonsgegeven: hoe de afspraak werd, met naam en functie van wie tekende';

comment on table registration_drafts is
  'wie een advies begint te registreren; de jeugdige zonder naam | later verdergaan zonder opnieuw te typen | tot het advies geregistreerd of het concept weggegooid is; anders 30 dagen na het laatste typen';
comment on column registration_drafts.region is 'Code van de regio';
comment on column registration_drafts.person_id is 'Persoonsgegeven: wie het typte';
comment on column registration_drafts.data is 'Persoonsgegeven: wat getypt is: professionals, organisaties en afspraken aan tafel';
comment on column registration_drafts.updated_at is 'Wanneer er voor het laatst iets getypt is';

comment on table erasures is
  'wie een casus wiste; van de casus zelf staat hier niets | laten zien dat er gewist is | het aantal zolang de regio Doorzet gebruikt; wie het deed een jaar';
comment on column erasures.region is 'Code van de regio';
comment on column erasures.number is 'Volgnummer';
comment on column erasures.at is 'Wanneer er gewist is';
comment on column erasures.because is 'Waarom';
comment on column erasures.cases is 'Hoeveel casussen';
comment on column erasures.person_id is 'Persoonsgegeven: wie het deed; leeg als het vanzelf ging';

comment on table retention_looks is
  'niemand | laten zien wanneer er voor het laatst gekeken is of er iets gewist moet worden | steeds overschreven, elk uur';
comment on column retention_looks.region is 'Code van de regio';
comment on column retention_looks.looked_at is 'Wanneer er gekeken is';

comment on table learning_counts is
  'niemand: alleen aantallen van gewiste casussen, elk van één kenmerk | leren wat adviezen laat vastlopen | zolang de regio Doorzet gebruikt; niets wist dit vanzelf';
comment on column learning_counts.region is 'Code van de regio';
comment on column learning_counts.quarter is 'Kwartaal waarin de casussen gesloten zijn';
comment on column learning_counts.indicator is 'Wat er geteld is';
comment on column learning_counts.value is 'Welke waarde';
comment on column learning_counts.cases is 'Hoeveel casussen';

-- Who erased a case is forgotten after a year; that it was done stays.
grant update (person_id) on erasures to doorzet_app;

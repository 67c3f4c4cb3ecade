// What is wrong with a row beside the others and beside the people who are there, in words.
import type { CellFault } from './readRows.ts';
import type { RowFault } from '../../../../domain/contacts/importing/rows.ts';
import { plainDate } from '../../../../words/dates.ts';

/** A fault with its column and with what to do. */
export function faultWords({ row, code, other, day }: RowFault): CellFault {
  const twin = `rij ${String(other)}`;
  const since = day === undefined ? '' : plainDate(day);
  switch (code) {
    case 'duplicate':
      return { row, column: undefined, message: `Deze rij is dezelfde als ${twin}. Haal er één weg` };
    case 'kindsDiffer':
      return {
        row,
        column: 'soort',
        message: `Bij dezelfde organisatie staat in ${twin} een andere soort. Maak ze gelijk`,
      };
    case 'kindIsOther':
      return {
        row,
        column: 'soort',
        message:
          'Deze organisatie staat er al in, als een andere soort. Pas de soort in het bestand aan, of eerst bij de organisatie zelf',
      };
    case 'kindMissing':
      return {
        row,
        column: 'soort',
        message: 'Deze organisatie is nieuw. Vul de soort in, of kijk na of de naam goed geschreven is',
      };
    case 'personDiffers':
      return {
        row,
        column: 'e-mail',
        message: `Dit adres staat ook in ${twin}, met andere gegevens. Maak ze gelijk, of geef ieder een eigen adres`,
      };
    case 'roleAtUnknown':
      return {
        row,
        column: 'rol bij',
        message:
          'Deze organisatie staat niet in het bestand en niet bij de organisaties. Voeg haar toe, of kijk de naam na',
      };
    case 'regionRoleAtOrganisation':
      return { row, column: 'rol bij', message: 'Deze rol is van de regio zelf. Laat ‘rol bij’ leeg' };
    case 'roleWithoutOrganisation':
      return {
        row,
        column: 'rol bij',
        message: 'Deze rol hoort bij een organisatie. Vul in bij welke',
      };
    case 'untilBeforeFrom':
      return { row, column: 'tot en met', message: 'De laatste dag is vóór de eerste. Kijk beide na' };
    case 'untilBeforeStart':
      return {
        row,
        column: 'tot en met',
        message: `Deze rol begint op ${since}. Kies een latere laatste dag`,
      };
    case 'leaves':
      return {
        row,
        column: 'tot en met',
        message: `Deze persoon vertrekt na ${since}. Laat de rol uiterlijk die dag eindigen`,
      };
    case 'roleOverlaps':
      return {
        row,
        column: 'van',
        message:
          other === undefined
            ? `Deze persoon heeft deze rol al, sinds ${since}. Pas de dagen aan`
            : `Deze persoon heeft in ${twin} dezelfde rol in dezelfde tijd. Pas de dagen aan of haal een rij weg`,
      };
  }
}

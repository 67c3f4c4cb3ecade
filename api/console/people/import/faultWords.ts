// What is wrong with a row beside the others and beside the people who are there, in words.
import { named } from './columns.ts';
import { onlyStandsInWords } from '../heldFault.ts';
import type { CellFault } from './readRows.ts';
import type { RowFault } from '../../../../domain/contacts/importing/rows.ts';
import { plainDate } from '../../../../words/dates.ts';
import { say } from '../../../../words/language.ts';

/** A fault with its column and with what to do. */
export function faultWords({ row, code, other, day }: RowFault): CellFault {
  const twin = say(`rij ${String(other)}`, `row ${String(other)}`);
  const since = day === undefined ? '' : plainDate(day);
  switch (code) {
    case 'duplicate':
      return {
        row,
        column: undefined,
        message: say(
          `Deze rij is dezelfde als ${twin}. Haal er één weg`,
          `This row is the same as ${twin}. Remove one`,
        ),
      };
    case 'kindsDiffer':
      return {
        row,
        column: named.kind,
        message: say(
          `Bij dezelfde organisatie staat in ${twin} een andere soort. Maak ze gelijk`,
          `The same organisation has another kind in ${twin}. Make them the same`,
        ),
      };
    case 'kindIsOther':
      return {
        row,
        column: named.kind,
        message: say(
          'Deze organisatie staat er al in, als een andere soort. Pas de soort in het bestand aan, of eerst bij de organisatie zelf',
          'This organisation is listed already, as another kind. Change the kind in the file, or first with the organisation itself',
        ),
      };
    case 'kindMissing':
      return {
        row,
        column: named.kind,
        message: say(
          'Deze organisatie is nieuw. Vul de soort in, of kijk na of de naam goed geschreven is',
          'This organisation is new. Fill in the kind, or check that the name is spelled right',
        ),
      };
    case 'personDiffers':
      return {
        row,
        column: named.mail,
        message: say(
          `Dit adres staat ook in ${twin}, met andere gegevens. Maak ze gelijk, of geef ieder een eigen adres`,
          `This address is in ${twin}, too, with other details. Make them the same, or give each an address of their own`,
        ),
      };
    case 'roleAtUnknown':
      return {
        row,
        column: named.roleAt,
        message: say(
          'Deze organisatie staat niet in het bestand en niet bij de organisaties. Voeg haar toe, of kijk de naam na',
          'This organisation is not in the file and not among the organisations. Add it, or check the name',
        ),
      };
    case 'regionRoleAtOrganisation':
      return {
        row,
        column: named.roleAt,
        message: say(
          'Deze rol is van de regio zelf. Laat ‘rol bij’ leeg',
          'This role is of the region itself. Leave ‘rol bij’ empty',
        ),
      };
    case 'roleWithoutOrganisation':
      return {
        row,
        column: named.roleAt,
        message: say(
          'Deze rol hoort bij een organisatie. Vul in bij welke',
          'This role belongs to an organisation. Fill in at which',
        ),
      };
    case 'untilBeforeFrom':
      return {
        row,
        column: named.until,
        message: say(
          'De laatste dag is vóór de eerste. Kijk beide na',
          'The last day is before the first. Check both',
        ),
      };
    case 'untilBeforeStart':
      return {
        row,
        column: named.until,
        message: say(
          `Deze rol begint op ${since}. Kies een latere laatste dag`,
          `This role begins on ${since}. Choose a later last day`,
        ),
      };
    case 'leaves':
      return {
        row,
        column: named.until,
        message: say(
          `Deze persoon vertrekt na ${since}. Laat de rol uiterlijk die dag eindigen`,
          `This person leaves after ${since}. Let the role end on that day or before`,
        ),
      };
    case 'onlyStandsIn':
      return { row, column: named.role, message: onlyStandsInWords() };
    case 'roleOverlaps':
      return {
        row,
        column: named.from,
        message:
          other === undefined
            ? say(
                `Deze persoon heeft deze rol al, sinds ${since}. Pas de dagen aan`,
                `This person has this role already, since ${since}. Change the days`,
              )
            : say(
                `Deze persoon heeft in ${twin} dezelfde rol in dezelfde tijd. Pas de dagen aan of haal een rij weg`,
                `This person has the same role at the same time in ${twin}. Change the days or remove a row`,
              ),
      };
  }
}

// What is wrong with a version, each with the way to where it is mended.
import type { JSX } from 'preact';
import { Section } from '../../design/layout/Section.tsx';
import { Link } from '../../design/text/Link.tsx';
import { List } from '../../design/text/List.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import type { Seat } from '../seat.ts';
import type { AgreementFault } from '../../../domain/escalation/agreementFault.ts';
import { agreementFaults } from '../../../domain/escalation/agreementFaults.ts';
import type { AgreementVersion } from '../../../store/agreements/versions.ts';
import { agreementFaultWords } from '../../../words/agreementFaults.ts';
import { say } from '../../../words/language.ts';
import { versionHref } from './find.ts';

interface FaultListProps {
  readonly seat: Seat;
  readonly version: AgreementVersion;
}

/** A section with all that is wrong; nothing where all is well. */
export function FaultList({ seat, version }: FaultListProps): JSX.Element | null {
  const faults = agreementFaults(version.agreement);
  if (faults.length === 0) return null;
  const draft = version.status === 'draft';
  const editable = draft && seat.may('editAgreement');
  return (
    <Section
      id="nog-te-doen"
      title={
        draft
          ? say('Nog te doen voor u het kunt vastleggen', 'Still to do before you can agree on it')
          : say('Wat er niet klopt', 'What is not right')
      }
      count={faults.length}
    >
      {!draft && (
        <Paragraph>
          {say(
            'Deze versie is vastgelegd voordat wij hierop letten. Adviezen die haar volgen, lopen door. Maak een nieuw concept om het te verhelpen.',
            'This version was agreed on before we looked for this. Cases that follow it go on. Make a new draft to mend it.',
          )}
        </Paragraph>
      )}
      <List
        items={faults.map((fault) => {
          const words = agreementFaultWords(version.agreement, fault);
          return editable ? (
            <Link href={versionHref(seat, version.version, mendedAt(fault))}>{words}</Link>
          ) : (
            words
          );
        })}
      />
    </Section>
  );
}

/** The page of a draft on which a fault is mended, after the address of the draft. */
export function mendedAt({ where }: AgreementFault): string {
  const [part = '', first = '', second] = where.split('.');
  switch (part) {
    case 'ladders':
      if (second !== undefined) return rungPath(first, Number(second));
      return first === '' ? '#nieuwe-ladder' : `#ladder-${first}`;
    case 'entries':
      return causePath(first);
    case 'calendar':
      return first === 'closedDays' ? '/vrije-dagen' : '/verzendtijden';
    default:
      return '/termijnen';
  }
}

/** The page of a rung. */
export function rungPath(ladder: string, rung: number): string {
  return `/ladder/${encodeURIComponent(ladder)}/trede/${rung}`;
}

/** The page of a reason. */
export function causePath(cause: string): string {
  return `/redenen/${encodeURIComponent(cause)}`;
}

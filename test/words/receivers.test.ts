// People on a ladder, to whoever reads: by role, "your" to a colleague, "you" to oneself.
import { describe, expect, it } from 'vitest';
import { inEnglish } from './support/english.ts';
import { MailWorld } from '../mail/support/mailWorld.ts';
import type { Recipient } from '../../domain/escalation/agreement.ts';
import { receiversWords, recipientRole, recipientWords } from '../../words/receivers.ts';

const { facts } = new MailWorld('2026-11-20 14:00');
const teamManager: Recipient = { of: 'caseCoordinator', role: 'teamManager' };
const adviser: Recipient = { of: 'municipality', role: 'policyAdviser' };
const youthDirector: Recipient = { of: 'provider', role: 'youthDirector' };

describe('a receiver', () => {
  it('is of their party', () => {
    const words = [
      teamManager,
      adviser,
      youthDirector,
      { of: 'municipality', role: 'alderman' },
      { of: 'procurementOrganisation', role: 'headOfProcurement' },
      { of: 'submitter', role: 'executive' },
      { of: 'region', role: 'steeringGroupMember' },
    ] satisfies Recipient[];
    expect(inEnglish(() => words.map((recipient) => recipientWords(facts, recipient)))).toEqual([
      "the case coordinator's team manager",
      'the policy adviser at the municipality',
      'the director of youth care at the provider',
      'the alderman',
      'the head of procurement',
      "the submitter's executive",
      'a member of the steering group',
    ]);
    expect(words.map((recipient) => recipientWords(facts, recipient))).toEqual([
      'de teammanager van de casusregisseur',
      'de beleidsmedewerker van de gemeente',
      'de directeur jeugd van de aanbieder',
      'de wethouder',
      'het hoofd inkoop',
      'de bestuurder van de indiener',
      'een lid van de stuurgroep',
    ]);
    expect(inEnglish(() => recipientRole(teamManager))).toBe("case coordinator's team manager");
  });

  it('is "your" to a colleague', () => {
    expect(inEnglish(() => recipientWords(facts, teamManager, 'sanne'))).toBe('your team manager');
    expect(recipientWords(facts, teamManager, 'sanne')).toBe('uw teammanager');
  });
});

describe('several receivers', () => {
  const receivers = [
    { person: 'tess', recipient: teamManager },
    { person: 'peter', recipient: teamManager },
    { person: 'frank', recipient: youthDirector },
    { person: 'selin', recipient: adviser },
  ];

  it('are said once per role, the reader last', () => {
    expect(inEnglish(() => receiversWords(facts, receivers))).toBe(
      "the case coordinator's team managers, the director of youth care at the provider and the policy adviser at the municipality",
    );
    expect(inEnglish(() => receiversWords(facts, receivers, 'selin'))).toBe(
      "the case coordinator's team managers, the director of youth care at the provider and you",
    );
    expect(receiversWords(facts, receivers, 'selin')).toBe(
      'de teammanagers van de casusregisseur, de directeur jeugd van de aanbieder en u',
    );
  });
});

// The agreement that a region starts from: the report's three ladders (S0 §7), or one steering group.
import type { Agreement, Ladder, Recipient } from '../domain/escalation/agreement.ts';

const socialDomainManager: Recipient = { of: 'municipality', role: 'socialDomainManager' };
const policyAdviser: Recipient = { of: 'municipality', role: 'policyAdviser' };

/** S0 §7, column "Gemeentelijke". */
const municipal: Ladder = {
  id: 'municipal',
  side: 'municipal',
  rungs: [
    // "de manager van de casusregisseur/GI-medewerker met de mededeling dat er een advies ligt"
    { recipients: [{ of: 'caseCoordinator', role: 'teamManager' }], waitWorkingDays: 5 },
    { recipients: [socialDomainManager, policyAdviser], waitWorkingDays: 5 },
    // "de wethouder (en de beleidsmedewerker van de gemeente)"
    { recipients: [{ of: 'municipality', role: 'alderman' }, policyAdviser], waitWorkingDays: 10 },
  ],
};

/** S0 §7, column "Zorgaanbieder". Rung 2 also names people of the municipality; so do we. */
const provider: Ladder = {
  id: 'provider',
  side: 'provider',
  rungs: [
    { recipients: [{ of: 'submitter', role: 'teamManager' }], waitWorkingDays: 5 },
    {
      recipients: [{ of: 'provider', role: 'youthDirector' }, socialDomainManager, policyAdviser],
      waitWorkingDays: 5,
    },
    { recipients: [{ of: 'provider', role: 'executive' }], waitWorkingDays: 10 },
  ],
};

/** S0 §7, column "Inkooporganisatie". */
const procurement: Ladder = {
  id: 'procurement',
  side: 'procurement',
  rungs: [
    { recipients: [{ of: 'procurementOrganisation', role: 'buyer' }], waitWorkingDays: 5 },
    { recipients: [{ of: 'procurementOrganisation', role: 'headOfProcurement' }], waitWorkingDays: 5 },
    { recipients: [{ of: 'procurementOrganisation', role: 'procurementDirector' }], waitWorkingDays: 10 },
  ],
};

/** S0 §7, "Eén ladder": the common table on which every question can be broken through. */
const steeringGroup: Ladder = {
  id: 'steeringGroup',
  side: 'steeringGroup',
  rungs: [
    { recipients: [{ of: 'caseCoordinator', role: 'teamManager' }], waitWorkingDays: 5 },
    { recipients: [{ of: 'region', role: 'steeringGroupChair' }], waitWorkingDays: 5 },
    { recipients: [{ of: 'region', role: 'steeringGroupMember' }], waitWorkingDays: 10 },
  ],
};

/** What the documents leave open, and we had to choose: every figure here is ours, and a region's to change. */
const ours: Pick<Agreement, 'version' | 'vetoWorkingDays' | 'timings' | 'calendar'> = {
  version: 1,
  vetoWorkingDays: 1,
  timings: {
    weekly: { remindAfter: [2], silentAfter: 3 },
    threeMonthly: { remindAfter: [5, 8], silentAfter: 10 },
    short: { remindAfter: [1], silentAfter: 2 },
    newsIsFreshFor: 5,
    commitmentAtMost: 20,
    commitmentReminderBefore: 2,
    holdLasts: 5,
    taskReminderAfter: 2,
    taskOverdueAfter: 4,
    underwayAtMost: 4,
  },
  calendar: { closedDays: [], sendFrom: '08:30', sendUntil: '17:00', roundAt: '09:00' },
};

/** Three ladders; a cause climbs where the power over it lies. The mapping is ours: S0 §7 lists causes and ladders apart. */
export const threeLadders: Agreement = {
  ...ours,
  ladders: [municipal, provider, procurement],
  mode: 'automatic',
  entries: {
    laidAside: [{ ladder: 'municipal', rung: 1 }],
    notFinanced: [
      { ladder: 'municipal', rung: 1 },
      { ladder: 'procurement', rung: 1 },
    ],
    cannotCooperate: [{ ladder: 'provider', rung: 1 }],
    noCapacity: [
      { ladder: 'provider', rung: 1 },
      { ladder: 'procurement', rung: 1 },
    ],
    findsUnfitting: [{ ladder: 'provider', rung: 1 }],
    other: [],
    silence: [{ ladder: 'municipal', rung: 1 }],
  },
};

/**
 * One ladder, on which the chair approves each rung. Silence is first a matter for the manager of who is silent; what
 * somebody named goes straight to the table that can solve it.
 */
export const oneSteeringGroup: Agreement = {
  ...ours,
  ladders: [steeringGroup],
  mode: 'approveFirst',
  entries: {
    laidAside: [{ ladder: 'steeringGroup', rung: 1 }],
    notFinanced: [{ ladder: 'steeringGroup', rung: 2 }],
    cannotCooperate: [{ ladder: 'steeringGroup', rung: 2 }],
    noCapacity: [{ ladder: 'steeringGroup', rung: 2 }],
    findsUnfitting: [{ ladder: 'steeringGroup', rung: 2 }],
    other: [],
    silence: [{ ladder: 'steeringGroup', rung: 1 }],
  },
};

/** What a region can begin a draft with, by the name under which it is chosen. */
export const agreementTemplates = { threeLadders, oneSteeringGroup } as const;

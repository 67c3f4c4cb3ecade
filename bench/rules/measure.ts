// What the rules alone cost, in a process that has nothing else: node config/run.mjs bench/rules/measure.ts 1000
import type { ruleFigures } from './figures.ts';
import { cpuMs } from '../support/cpu.ts';
import { threeLadders } from '../../config/ladders.ts';
import { decide } from '../../domain/advice/decide.ts';
import type { Advice } from '../../domain/advice/advice.ts';
import { readReadiness, type ReadinessFacts } from '../../domain/escalation/readiness.ts';
import { Course } from '../../domain/forecast/course.ts';
import { forecast } from '../../domain/forecast/forecast.ts';
import { ANSWER_AFTER_MS, whatIf, type WhatIfQuestion } from '../../domain/forecast/whatIf.ts';
import { DAY_MS } from '../../domain/time.ts';
import {
  contextAt,
  answers,
  at,
  directory,
  facts,
  parties,
  weekly,
} from '../../test/domain/support/region.ts';
import { covenantsOf, DAY, offices, organisationsOf } from '../../test/domain/readiness/support.ts';

const YEAR_MS = 365 * DAY_MS;
const REGISTERED_AT = at('2026-11-10 10:00');

const repetitions = Number(process.argv[2]);
const underWay = new Course(registered(), contextAt(REGISTERED_AT));
underWay.passUntil(REGISTERED_AT + 16 * DAY_MS);
const { advice, context, waiting } = underWay;
const whatIfNobody = silentQuestion();
const region = largeRegion();
const silent = silentYear();
const measured: Record<keyof typeof ruleFigures, number> = {
  silentYear: perRepetition(silentYear),
  answeredYear: perRepetition(answeredYear),
  forecast: perRepetition(() => [...forecast(advice, context, context.now + YEAR_MS, waiting)]),
  whatIf: perRepetition(() => whatIf(whatIfNobody)),
  readiness: perRepetition(() => readReadiness(region)),
  silentEvents: silent.events.length,
  silentLetters: silent.foreseen.filter((one) => 'letter' in one).length,
};
process.stdout.write(JSON.stringify(measured));

/** CPU in ms of one, as the mean of all after as many that warm the code up. */
function perRepetition(work: () => unknown): number {
  const all = () => {
    for (let nth = 0; nth < repetitions; nth += 1) work();
  };
  all();
  return cpuMs(all).ms / repetitions;
}

function registered(): Advice {
  const command = { type: 'register', reference: 'K7M-3QX', parties, facts, rhythm: weekly } as const;
  const decision = decide(null, command, contextAt(REGISTERED_AT), { part: 'chair' });
  if ('refusal' in decision) throw new Error(`The case was not taken: ${decision.refusal.code}`);
  return decision.advice;
}

/** Asked, reminded of, silent, climbed over all rungs, and then on the chair's table until the year is over. */
function silentYear(): Course {
  const course = new Course(registered(), contextAt(REGISTERED_AT));
  course.passUntil(REGISTERED_AT + YEAR_MS);
  return course;
}

/** Each question is answered three hours after it came: it is under way. */
function answeredYear(): void {
  const course = new Course(registered(), contextAt(REGISTERED_AT));
  while (course.step(REGISTERED_AT + YEAR_MS)) {
    const { check } = course.advice.monitoring;
    if (check?.state !== 'asked' || check.arrivedAt === undefined) continue;
    const moment = check.arrivedAt + ANSWER_AFTER_MS;
    course.passUntil(moment);
    const { number, answeredTimes, person } = check;
    const command = { type: 'answerCheck', check: number, answeredTimes, answer: answers.underway } as const;
    course.tell(command, { part: 'referrer', person }, moment);
  }
}

function silentQuestion(): WhatIfQuestion {
  return {
    agreement: threeLadders,
    directory,
    parties,
    rhythm: weekly,
    givenOn: '2026-11-09',
    registeredAt: REGISTERED_AT,
    cause: 'silence',
  };
}

/** Of every four offices one is vacant; whoever holds one of the others confirmed it, and each organisation signed. */
function largeRegion(): ReadinessFacts {
  const organisations = organisationsOf({
    municipality: 20,
    municipalAccess: 20,
    certifiedInstitution: 4,
    provider: 60,
    procurementOrganisation: 1,
  });
  const holdings = offices(organisations)
    .filter((_, nth) => nth % 4 > 0)
    .map((office) => ({ ...office, person: `${office.organisation}.${office.role}`, from: '2026-01-01' }));
  return {
    agreement: threeLadders,
    organisations,
    directory: { holdings, absences: [] },
    mandates: covenantsOf(organisations),
    contacts: new Map(holdings.map(({ person }) => [person, 'confirmed'])),
    day: DAY,
  };
}

// A case of a journey: what the chair and the rules know of it, and what its people say to it.
import type { DemoClock } from '../../../dev/clock/demoClock.ts';
import type { Cast } from '../../../dev/demo/cast.ts';
import type { Advice } from '../../../domain/advice/advice.ts';
import type { Answer } from '../../../domain/monitoring/answer.ts';
import type { Database } from '../../../store/database.ts';
import { execute, type CaseCommand } from '../../../store/execute.ts';
import { readCase } from '../../../store/pages/case.ts';

/** What a case needs of the product that it runs in. */
interface Where {
  readonly database: Database;
  readonly cast: Cast & { readonly region: string };
  readonly clock: DemoClock;
}

/** A case of a journey. */
export class Case {
  readonly #product: Where;
  readonly id: string;
  readonly reference: string;

  constructor(product: Where, id: string, reference: string) {
    this.#product = product;
    this.id = id;
    this.reference = reference;
  }

  async state(): Promise<Advice> {
    const page = await readCase(this.#product.database, this.#product.cast.region, this.reference);
    if (!page) throw new Error('The case is gone');
    return page.facts.advice;
  }

  /** Where each climb stands, such as "municipal-1 waiting 2". */
  async climbs(): Promise<string[]> {
    const { climbs } = await this.state();
    return climbs.map(({ id, stand }) => `${id} ${stand.at}${'rung' in stand ? ` ${stand.rung}` : ''}`);
  }

  async tasks(): Promise<string[]> {
    return (await this.state()).tasks.map(({ kind }) => kind);
  }

  async letters(kind?: string) {
    const page = await readCase(this.#product.database, this.#product.cast.region, this.reference);
    return (page?.letters ?? []).filter((letter) => kind === undefined || letter.kind === kind);
  }

  /** The referrer answers what is asked now. */
  async answers(answer: Answer): Promise<void> {
    const { database, cast, clock } = this.#product;
    const { check } = (await this.state()).monitoring;
    if (!check) throw new Error('Nothing was asked yet');
    const { number, answeredTimes, person } = check;
    const command = { type: 'answerCheck', check: number, answer, answeredTimes } as const;
    const executed = await execute(
      database,
      cast.region,
      this.id,
      command,
      { part: 'referrer', person },
      clock.now(),
    );
    if (!('advice' in executed)) throw new Error(JSON.stringify(executed));
  }

  /** The chair steers. */
  async steer(command: CaseCommand): Promise<void> {
    const { database, cast, clock } = this.#product;
    const actor = { part: 'chair', person: cast.person.marja } as const;
    const executed = await execute(database, cast.region, this.id, command, actor, clock.now());
    if (!('advice' in executed)) throw new Error(`${command.type}: ${JSON.stringify(executed)}`);
  }
}

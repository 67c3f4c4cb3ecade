// What if nobody answers.
import type { Response } from 'express';
import { sendPage } from '../../errors.ts';
import { get, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { ofKinds, readChoices, readStart, type Choices } from './choices.ts';
import { imagine } from './imagine.ts';
import { nothingYetPage, whatIfPage, type Told } from './WhatIfPage.tsx';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { registeredOn } from '../../../domain/forecast/whatIf.ts';
import { readWhatIf, type WhatIfLists } from '../../../store/pages/whatIf.ts';

export const whatIfRoutes: readonly ConsoleRoute[] = [get('/wat-als', 'seeAgreement', show)];

async function show(seat: Seat, response: Response): Promise<void> {
  const { database, code, query, now } = seat;
  const { givenOn } = readStart(query, now);
  const lists = await readWhatIf(database, code, localDateOf(now), givenOn);
  const choices = readChoices(query, lists, now);
  if (!choices) {
    const missing = ofKinds(lists, 'municipality').length === 0 ? 'municipalities' : 'ladders';
    sendPage(response, nothingYetPage(seat, missing));
    return;
  }
  const wrong = choices.errors.length > 0;
  const told = wrong ? [] : tell(seat, lists, choices);
  sendPage(response, whatIfPage(seat, lists, choices, told), wrong ? 'badInput' : undefined);
}

function tell(seat: Seat, lists: WhatIfLists, choices: Choices): readonly Told[] {
  const { givenOn, rhythm, cause, parties, version, beside } = choices;
  return [version, beside].flatMap((one) => {
    if (!one) return [];
    const { agreement } = one;
    const registeredAt = registeredOn(givenOn, agreement);
    const question = { agreement, parties, rhythm, cause, givenOn, registeredAt };
    return [{ version: one, imagining: imagine(question, lists, seat.may('seePeople')) }];
  });
}

// Codes to reply with: mailed to whom the notice is for, typed at a page of its link, each for one answer or for reading on.
import type { Response } from 'express';
import { seeOther, sendPage } from '../../errors.ts';
import type { Trouble } from '../../trouble.ts';
import { fieldError, typed } from '../../forms/values.ts';
import type { AppParts } from '../../parts.ts';
import { newCode, type Secrets } from '../../security/secrets.ts';
import { wrongWords } from '../../signIn/code/words.ts';
import type { Visit } from '../visit.ts';
import { codePage } from './CodePage.tsx';
import { littleAnsweredPage } from './LittlePage.tsx';
import type { Proofs } from './proof.ts';
import { formPage, recordReply, sayOver } from './reply.ts';
import { readReply } from './replyForm.ts';
import { standingOf, type Asked } from './standing.ts';
import {
  askReplyCode,
  endReplyCode,
  findReplyCode,
  tryReplyCode,
  type AskedCode,
  type CodeWait,
  type HeldReply,
} from '../../../store/replyCodes.ts';
import { say } from '../../../words/language.ts';

type Act = (visit: Visit, asked: Asked, response: Response) => Promise<void>;

/** What the router and the form need of codes. */
export interface ReplyCodes {
  /** Mails a code, for an answer or to read on, and leads to where it is typed; or says why not, with all that was typed. */
  readonly ask: (visit: Visit, asked: Asked, response: Response, held: HeldReply | null) => Promise<void>;
  /** Where the code is typed. */
  readonly show: Act;
  /** The form with the answer that waits, to be changed. */
  readonly change: Act;
  /** A code was typed. */
  readonly attempt: Act;
  /** Mails another code for the same answer. */
  readonly again: Act;
}

/** @param proofs what browsers keep once a code was right */
export function replyCodes(parts: AppParts, secrets: Secrets, proofs: Proofs): ReplyCodes {
  const { database, log } = parts;

  /** Mails a code. @param refuse says why none came, on the page that it was asked on */
  async function mail(
    visit: Visit,
    response: Response,
    held: HeldReply | null,
    instead: string | undefined,
    refuse: (message: string, trouble: Trouble, challenge: string | undefined) => void,
  ): Promise<void> {
    const { region, link, base, now, facts, letter } = visit;
    const person = facts.people.get(letter.to);
    const code = newCode();
    const macOf = (challenge: string) => secrets.macOf(`reply ${challenge}`, code);
    const asked = await askReplyCode(
      database,
      region,
      { link, held, macOf, ...(instead === undefined ? {} : { instead }) },
      now,
    );
    if ('wait' in asked) {
      refuse(tooOftenWords(asked.wait), 'tooOften', undefined);
      return;
    }
    const { challenge } = asked;
    const outcome =
      person &&
      (await parts
        .sendReplyCode({ region, profile: facts.region, person, code, now })
        .catch(
          (error: unknown) => ({ is: 'later', error: error instanceof Error ? error.name : '' }) as const,
        ));
    if (outcome?.is === 'accepted') {
      log.info({ code: 'REPLY_CODE_SENT', region }, 'a code to reply with was sent');
      seeOther(response, `${base}/code/${challenge}${instead === undefined ? '' : '?opnieuw'}`);
      return;
    }
    log.error({ code: 'REPLY_CODE_FAILED', region, outcome }, 'a code to reply with could not be sent');
    await endReplyCode(database, region, link, challenge, now);
    refuse(notMailedWords(), 'notReady', challenge);
  }

  /** The code that this page is of; leads to the first page where there is none, or an answer was sent with it. */
  async function found(
    { region, link, base }: Visit,
    response: Response,
  ): Promise<({ readonly challenge: string } & AskedCode) | undefined> {
    const challenge = String(response.req.params['challenge']);
    const code = await findReplyCode(database, region, link, challenge);
    if (code && !code.used) return { challenge, ...code };
    seeOther(response, code ? `${base}/bedankt` : base);
    return undefined;
  }

  return {
    ask: (visit, asked, response, held) =>
      mail(visit, response, held, undefined, (message, trouble) => {
        const isOpen = proofs.isOpen(visit, response);
        const standing = standingOf(visit, asked);
        const errors = [fieldError(held === null ? 'meer' : 'antwoord', message)];
        const page =
          held === null && standing.is === 'answered'
            ? littleAnsweredPage(visit, standing.at, { errors })
            : formPage(visit, asked, isOpen, held ?? {}, errors);
        sendPage(response, page, trouble);
      }),

    async show(visit, asked, response) {
      const code = await found(visit, response);
      const again = 'opnieuw' in visit.query;
      if (code) sendPage(response, codePage(visit, asked, { ...code, again }));
    },

    async change(visit, asked, response) {
      const code = await found(visit, response);
      if (code) {
        const isOpen = proofs.isOpen(visit, response);
        sendPage(response, formPage(visit, asked, isOpen, code.held ?? {}, []));
      }
    },

    async again(visit, asked, response) {
      const code = await found(visit, response);
      if (!code) return;
      await mail(visit, response, code.held, code.challenge, (message, trouble, challenge) => {
        const errors = [fieldError('code', message)];
        const page = codePage(visit, asked, { ...code, ...(challenge && { challenge }), errors });
        sendPage(response, page, trouble);
      });
    },

    async attempt(visit, asked, response) {
      const code = await found(visit, response);
      if (!code) return;
      const { region, link, base, now } = visit;
      const { challenge } = code;
      const refuse = (message: string) => {
        const page = codePage(visit, asked, { ...code, errors: [fieldError('code', message)] });
        sendPage(response, page, 'badInput');
      };
      const given = typed(visit.values, 'code').replace(/[\s.-]/g, '');
      if (!/^\d{6}$/.test(given)) {
        refuse(say('Vul de zes cijfers uit de mail in', 'Fill in the six digits from the email'));
        return;
      }
      const tried = await tryReplyCode(
        database,
        region,
        { link, challenge },
        (mac) => secrets.isCode(`reply ${challenge}`, given, mac),
        async (transaction, held) => ({
          held,
          reply: held && (await recordReply(transaction, { ...visit, values: held }, asked)),
        }),
        now,
      );
      switch (tried.is) {
        case 'wrong':
          refuse(wrongWords(tried.triesLeft));
          return;
        case 'over':
          refuse(
            say(
              'Deze code werkt niet meer. Vraag hieronder een nieuwe code',
              'This code no longer works. Ask for a new code below',
            ),
          );
          return;
        case 'used':
          seeOther(response, `${base}/bedankt`);
          return;
        case 'right':
      }
      proofs.remember(visit, response);
      const { held, reply } = tried.done;
      if (held === null) seeOther(response, base);
      else if (reply && 'advice' in reply) seeOther(response, `${base}/bedankt`);
      else {
        const typedThen = { ...visit, values: held };
        const read = readReply(typedThen, asked.record);
        if ('errors' in read)
          sendPage(response, formPage(typedThen, asked, true, held, read.errors), 'badInput');
        else await sayOver(parts, typedThen, response, true);
      }
    },
  };
}

function tooOftenWords(wait: CodeWait): string {
  return wait === 'quarter'
    ? say(
        'Er zijn te veel codes gevraagd. Probeer het over een kwartier opnieuw, of bel ons',
        'Too many codes were asked for. Try again in a quarter of an hour, or call us',
      )
    : say(
        'Er zijn te veel codes gevraagd. Probeer het morgen opnieuw, of bel ons',
        'Too many codes were asked for. Try again tomorrow, or call us',
      );
}

function notMailedWords(): string {
  return say(
    'Wij konden de code nu niet mailen. Probeer het over een paar minuten opnieuw, of bel ons',
    'We could not email the code now. Try again in a few minutes, or call us',
  );
}

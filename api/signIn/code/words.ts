// Why a code is not taken, or not sent, in words.
import type { Caller, Wait } from '../../security/signInLimits.ts';
import { say } from '../../../words/language.ts';

/** After a wrong code. */
export function wrongWords(left: number): string {
  return say(
    `Deze code klopt niet. U kunt het nog ${left === 1 ? 'één' : left} keer proberen`,
    `This code is not right. You can try ${left === 1 ? 'once' : `${left} times`} more`,
  );
}

/**
 * The same for every address; who was in this browser before is told of their own tries only.
 * @param has whether a code was sent that they can type now
 */
export function tooOftenWords(wait: Wait, { browser }: Caller, has: boolean): string {
  return [
    say('Er zijn te veel codes gevraagd', 'Too many codes were asked for'),
    ...(has ? [say('De code die u al kreeg, werkt nog', 'The code that you got already still works')] : []),
    wait === 'quarter'
      ? say('Probeer het over een kwartier opnieuw', 'Try again in a quarter of an hour')
      : say('Probeer het morgen opnieuw', 'Try again tomorrow'),
    ...(browser === undefined
      ? [
          say(
            'Misschien vroeg iemand anders ze. In een browser waarin u eerder inlogde, kunt u nu wel een code vragen',
            'Perhaps somebody else asked for them. In a browser in which you signed in before, you can ask for a code now',
          ),
        ]
      : []),
  ].join('. ');
}

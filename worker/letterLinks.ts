// Where the links of each kind of letter lead.
import { homeOf } from '../api/console/seat.ts';
import { linkUrl, type LinkSettings } from '../api/links/token.ts';
import type { LetterLinks } from '../mail/letters/caseLetter.ts';
import type { RegionCode } from '../store/database.ts';
import type { ClaimedLetter } from '../store/outgoing.ts';

/** @param baseUrl where people reach us, without a slash at the end */
export function letterLinks(baseUrl: string, settings: LinkSettings) {
  return (region: RegionCode, { kind, link }: ClaimedLetter, reference: string | null): LetterLinks => {
    switch (kind) {
      case 'check':
      case 'checkReminder': {
        const answer = linkUrl(baseUrl, settings, region, link ?? '', 'check');
        return { answer, notMe: `${answer}/niet-ik`, crisis: `${answer}/acuut` };
      }
      case 'notice':
      case 'colleagueReplied':
      case 'commitmentConfirmed':
      case 'commitmentReminder':
      case 'commitmentLapsed': {
        const answer = linkUrl(baseUrl, settings, region, link ?? '', 'notice');
        return { answer, notMe: `${answer}/niet-ik` };
      }
      case 'introduction':
      case 'yearlyQuestion':
      case 'introductionReminder': {
        const answer = linkUrl(baseUrl, settings, region, link ?? '', 'contact');
        return { answer, notMe: `${answer}/niet-ik` };
      }
      case 'announcement':
      case 'task':
      case 'taskReminder':
      case 'taskOverdue':
      case 'crisis':
        return { console: `${baseUrl}${homeOf(region)}/adviezen/${reference ?? ''}` };
      case 'answeredMeanwhile':
      case 'ending':
      case 'thanksReferrer':
      case 'helpOffered':
      case 'addressChanged':
        return {};
    }
  };
}

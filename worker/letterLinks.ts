// Where the links of each kind of letter lead.
import { homeOf } from '../api/console/seat.ts';
import { linkUrl, type LinkSettings } from '../api/links/token.ts';
import type { LetterLinks } from '../mail/letters/caseLetter.ts';
import { isChoiceKind } from '../domain/letters/digest.ts';
import type { RegionCode } from '../store/database.ts';
import type { ClaimedLetter } from '../store/outgoing.ts';

/** @param baseUrl where people reach us, without a slash at the end */
export function letterLinks(baseUrl: string, settings: LinkSettings) {
  return (
    region: RegionCode,
    letter: ClaimedLetter,
    reference: string | null,
    series: string | null = null,
  ): LetterLinks => {
    const { kind, link } = letter;
    // A letter that was asked for before its kind had a link says nothing of how often.
    const often =
      isChoiceKind(kind) && link !== null ? { often: linkUrl(baseUrl, settings, region, link, 'mail') } : {};
    return { ...answersOf(region, letter, reference, series), ...often };
  };

  function answersOf(
    region: RegionCode,
    { kind, link }: ClaimedLetter,
    reference: string | null,
    series: string | null,
  ): LetterLinks {
    switch (kind) {
      case 'check':
      case 'checkReminder': {
        const answer = linkUrl(baseUrl, settings, region, link ?? '', 'check');
        const inARow =
          series === null ? {} : { inARow: linkUrl(baseUrl, settings, region, series, 'series') };
        return { answer, notMe: `${answer}/niet-ik`, crisis: `${answer}/acuut`, ...inARow };
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
      // Used for who stands in for the chair only.
      case 'handOver':
        return { console: `${baseUrl}${homeOf(region)}` };
      case 'answeredMeanwhile':
      case 'ending':
      case 'thanksReferrer':
      case 'helpOffered':
      case 'addressChanged':
        return {};
    }
  }
}

// By what an operator finds cases in the Temporal UI. Codes and times: never anything of a person.
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';

export const attributes = {
  region: defineSearchAttributeKey('DoorzetRegion', SearchAttributeType.KEYWORD),
  status: defineSearchAttributeKey('DoorzetStatus', SearchAttributeType.KEYWORD),
  /** Only of runs that began before it was in their words alone (`next-due-in-words` in adviceWorkflow.ts). */
  nextDue: defineSearchAttributeKey('DoorzetNextDue', SearchAttributeType.DATETIME),
  highestRung: defineSearchAttributeKey('DoorzetHighestRung', SearchAttributeType.INT),
};

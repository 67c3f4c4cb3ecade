// Why somebody did something, as far as they said so.

/** What an event or a command keeps of a reason: nothing where none was given. */
export function because({ reason }: { readonly reason?: string }): { readonly reason?: string } {
  return reason === undefined ? {} : { reason };
}

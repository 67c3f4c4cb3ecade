/** Why a request did not do what was asked of it. */
export type Trouble =
  /** Something in the form has to be mended. */
  | 'badInput'
  /** A request that we cannot read. */
  | 'unreadable'
  /** Not from here, or not from a page of ours. */
  | 'notAllowed'
  | 'notFound'
  /** The case changed in the meantime. */
  | 'overtaken'
  | 'tooLong'
  | 'tooOften'
  /** Our fault. */
  | 'broken'
  | 'notReady';

// A story: what happened to a case, and the mail (or mails) that it ends with.
import type { Mailed } from '../support/mailWorld.ts';

export type Story = () => Mailed | readonly Mailed[];

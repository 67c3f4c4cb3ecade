// What was typed in a form before: it stands in the form again, for who was signed out when they sent it.
import { AsyncLocalStorage } from 'node:async_hooks';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { HiddenValues } from './HiddenFields.tsx';

/** A form that was sent, and not taken. */
export interface TypedBefore {
  /** Where it was sent; the form that is sent there gets it back. */
  readonly action: string;
  readonly fields: HiddenValues;
  /** The page where it can be sent as it is, or thrown away. */
  readonly about: string;
}

const before = new AsyncLocalStorage<TypedBefore>();

/** Does work, also what it awaits, with what was typed before in the form that it may show. */
export function withTypedBefore<T>(typed: TypedBefore, work: () => T): T {
  return before.run(typed, work);
}

/** What was typed before in the form that is sent there; undefined where nothing was. */
export function typedBefore(action: string): TypedBefore | undefined {
  const typed = before.getStore();
  return typed?.action === action ? typed : undefined;
}

/** For the fields of a form: what was typed in it before. */
export const FormFields = createContext<HiddenValues | undefined>(undefined);

/** How a field finds what stands in it: what was typed before, or else its own. */
export interface Standing {
  /** In a field of one value. A field that was not in the form then keeps its own. */
  one(name: string, own: string | undefined): string | undefined;
  /** What was chosen. A browser sends nothing of what was not. */
  chosen(name: string, own: readonly string[]): readonly string[];
}

/** For a component that is a field of a form. */
export function useStanding(): Standing {
  const fields = useContext(FormFields);
  if (!fields) return { one: (_name, own) => own, chosen: (_name, own) => own };
  const all = (name: string) => {
    const value = fields[name] ?? [];
    return typeof value === 'string' ? [value] : value;
  };
  return { one: (name, own) => all(name)[0] ?? own, chosen: all };
}

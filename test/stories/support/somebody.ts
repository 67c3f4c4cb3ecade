// Somebody at a computer without script, who goes only where the pages in front of them lead, by the words on them.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { words as wordsOf } from '../../api/support/referrer.ts';
import type { Readers } from '../../api/support/reader.ts';

/** What a page is looked for by: its words, from their beginning. */
type Words = string | RegExp;

export class Somebody {
  readonly page: Page;
  readonly #readers: Readers;
  readonly #story: string;
  /** Pages that came and were not meant to. */
  readonly #dead: string[] = [];
  /** What may come besides pages that are as they should be. */
  #expected: readonly number[] = [];
  /** How often they clicked. */
  clicks = 0;

  private constructor(page: Page, readers: Readers, story: string) {
    this.page = page;
    this.#readers = readers;
    this.#story = story;
    page.setDefaultTimeout(5_000);
    page.on('response', (response) => {
      const status = response.status();
      const mayBe = [200, 204, 302, 303, 304, ...this.#expected];
      if (!mayBe.includes(status)) this.#dead.push(`${status} ${new URL(response.url()).pathname}`);
    });
  }

  /** @param story begins the names of the pictures */
  static async at(readers: Readers, story: string, phone = false): Promise<Somebody> {
    return new Somebody(phone ? await readers.phone() : await readers.desk(), readers, story);
  }

  /** Types an address: only where a story begins, or where a letter leads. */
  async opens(address: string): Promise<void> {
    await this.page.goto(address);
    await this.#stillAlive();
  }

  /** Follows a link by its words. */
  async follows(words: Words, within: Page | Locator = this.page): Promise<void> {
    await this.#click(within.getByRole('link', { name: startingWith(words) }).first());
  }

  /** Presses a button by its words. */
  async presses(words: Words, within: Page | Locator = this.page): Promise<void> {
    await this.#click(within.getByRole('button', { name: startingWith(words) }).first());
  }

  /** Presses a button that is to be refused. */
  async isRefused(words: Words, status: 400 | 409): Promise<void> {
    this.#expected = [status];
    await this.presses(words);
    this.#expected = [];
  }

  /** Opens what is folded under these words. */
  async opensMenu(words: Words): Promise<void> {
    await this.#click(this.page.getByRole('main').locator('summary').filter({ hasText: words }).first());
  }

  async #click(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
    await this.#stillAlive();
  }

  /** Every page that came is one that was meant to come. */
  async #stillAlive(): Promise<void> {
    if (this.#dead.length > 0) expect.fail(`${this.#dead.join(', ')}: ${await this.words()}`);
  }

  async types(label: Words, text: string): Promise<void> {
    await this.page
      .getByLabel(startingWith(label))
      .and(this.page.locator('input, textarea'))
      .first()
      .fill(text);
  }

  async ticks(label: Words): Promise<void> {
    await this.page.getByLabel(startingWith(label)).first().check();
  }

  async selects(label: Words, option: string): Promise<void> {
    const selects = this.page.getByLabel(startingWith(label)).and(this.page.locator('select'));
    // What belongs to another choice is there as well, unseen.
    await selects.locator('visible=true').first().selectOption({ label: option });
  }

  /** Answers a question with a choice, or a date ("7 12 2026") as three fields. */
  async answers(question: Words, given: string): Promise<void> {
    const group = this.page.getByRole('group', { name: startingWith(question) }).first();
    const [day, month, year] = /^(\d+) (\d+) (\d{4})$/.exec(given)?.slice(1) ?? [];
    if (day === undefined) {
      await group
        .getByRole('radio', { name: startingWith(given) })
        .first()
        .check();
      return;
    }
    await group.getByLabel('Dag').fill(day);
    await group.getByLabel('Maand').fill(month ?? '');
    await group.getByLabel('Jaar').fill(year ?? '');
  }

  async heading(): Promise<string> {
    return (await this.page.getByRole('heading', { level: 1 }).innerText()).replace(/\s+/g, ' ');
  }

  words(): Promise<string> {
    return wordsOf(this.page);
  }

  /** Nothing wrong with it for anybody, at any width. */
  look(name: string): Promise<void> {
    return this.#readers.look(this.page, `${this.#story}-${name}`);
  }
}

function startingWith(words: Words): RegExp {
  if (words instanceof RegExp) return words;
  return new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')}`);
}

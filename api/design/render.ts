// Turns a page into the HTML that is sent.
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';

/** The whole document of a page, doctype included. Text in it is escaped by the renderer. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${render(page)}`;
}

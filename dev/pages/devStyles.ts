// How the demo's own pages look where the product has nothing like it: a mail at two widths, its text beside it.

/** Where they are served. */
export const DEV_STYLES_PATH = '/dev/demo.css';

export const devStyles = `
.dev-views { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-start; }
.dev-view { margin: 0; max-inline-size: 100%; min-inline-size: 0; }
.dev-view figcaption { font-weight: 600; margin-block-end: 0.5rem; }
.dev-view iframe { background: #fff; block-size: 48rem; border: 1px solid #bcc5c9; max-inline-size: 100%; }
.dev-view--text { flex: 1 1 18rem; }
.dev-view--text pre { border: 1px solid #bcc5c9; font: inherit; line-height: 1.6; margin: 0; overflow-wrap: anywhere; padding: 1rem; white-space: pre-wrap; }
.dev-scroll { max-inline-size: 100%; overflow-x: auto; }
.dev-scroll iframe { max-inline-size: none; }
.dev-headers { overflow-wrap: anywhere; }
.dev-headers summary { cursor: pointer; min-block-size: 2.75rem; padding-block: 0.625rem; }
.dev-headers pre { font-size: 0.875rem; margin: 0; overflow-x: auto; white-space: pre-wrap; }
`;

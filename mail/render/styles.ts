// The inline styles of a mail: mail programs drop style sheets, and load no fonts.

const font = "font-family:'Segoe UI','Noto Sans',Arial,sans-serif;";

/** Colours that stay readable where a mail program turns light into dark by itself. */
const colour = {
  ground: '#eef2f3',
  paper: '#ffffff',
  ink: '#1b2529',
  quiet: '#56656b',
  accent: '#0f5563',
  line: '#dee4e6',
};

/** Of the sheet, in pixels: about 75 letters on a line. */
export const PAPER_WIDTH = 576;

export const buttonColour = colour.accent;
export const groundColour = colour.ground;

export const styles = {
  body: `margin:0;padding:0;background-color:${colour.ground};-webkit-text-size-adjust:100%;`,
  preheader:
    'display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;font-size:1px;line-height:1px;mso-hide:all;',
  ground: `border-collapse:collapse;background-color:${colour.ground};`,
  margin: 'padding:24px 12px;',
  paper: `border-collapse:collapse;width:100%;max-width:${String(PAPER_WIDTH)}px;background-color:${colour.paper};`,
  head: `padding:24px 24px 20px;border-top:4px solid ${colour.accent};border-bottom:1px solid ${colour.line};`,
  team: `${font}font-size:16px;line-height:22px;font-weight:bold;color:${colour.ink};margin:0;`,
  dateLine: `${font}font-size:14px;line-height:22px;color:${colour.quiet};margin:0;`,
  main: 'padding:28px 24px 12px;',
  title: `${font}font-size:22px;line-height:29px;font-weight:bold;color:${colour.ink};margin:0 0 20px;`,
  paragraph: `${font}font-size:16px;line-height:25px;color:${colour.ink};margin:0 0 18px;`,
  heading: `${font}font-size:16px;line-height:25px;font-weight:bold;color:${colour.ink};margin:0 0 2px;`,
  caseHeading: `${font}font-size:18px;line-height:26px;font-weight:bold;color:${colour.ink};margin:14px 0 8px;padding-top:22px;border-top:1px solid ${colour.line};`,
  rule: `margin:14px 0 22px;border-top:1px solid ${colour.line};font-size:0;line-height:0;`,
  steps: 'border-collapse:collapse;margin:4px 0 18px;',
  step: `padding:0 0 8px 12px;border-left:3px solid ${colour.line};`,
  stepDay: `${font}font-size:14px;line-height:22px;color:${colour.quiet};margin:0;`,
  stepWords: `${font}font-size:16px;line-height:25px;color:${colour.ink};margin:0;`,
  buttonTable: `border-collapse:separate;margin:6px 0 22px;border-radius:4px;background-color:${colour.accent};`,
  buttonCell: `border-radius:4px;background-color:${colour.accent};mso-padding-alt:13px 28px;`,
  button: `${font}display:inline-block;padding:13px 28px;font-size:17px;line-height:24px;font-weight:bold;color:#ffffff;text-decoration:none;border-radius:4px;`,
  link: `color:${colour.accent};`,
  telephone: `color:${colour.accent};white-space:nowrap;`,
  foot: `padding:18px 24px 24px;border-top:1px solid ${colour.line};`,
  quiet: `${font}font-size:14px;line-height:22px;color:${colour.quiet};margin:0 0 10px;`,
} as const;

/** For the mail programs that do read a style sheet and let a mail choose its own dark colours. */
export const darkStyles = `
@media (prefers-color-scheme: dark) {
  .ground { background-color: #12191c !important; }
  .paper { background-color: #1b2529 !important; }
  .ink { color: #eef2f3 !important; }
  .quiet { color: #b6c3c8 !important; }
  .line { border-color: #3b484d !important; }
  .head { border-bottom-color: #3b484d !important; }
  .link { color: #8fd0dd !important; }
  .button { background-color: #1f7a8c !important; }
}
`;

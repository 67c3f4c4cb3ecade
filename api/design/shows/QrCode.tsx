// A square that a phone reads, drawn in the page itself: no picture is loaded.
import type { JSX } from 'preact';
import { create } from 'qrcode';

/** The empty border that a reader needs, in modules. */
const MARGIN = 4;

/** Props of {@link QrCode}. */
export interface QrCodeProps {
  /** What the phone reads. */
  readonly text: string;
  /** What it is for, for who can't see it. */
  readonly label: string;
}

/** A QR code, black on white whatever the colours around it. */
export function QrCode({ text, label }: QrCodeProps): JSX.Element {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const side = size + 2 * MARGIN;
  const dark = Array.from(data).flatMap((module, at) =>
    module === 0 ? [] : [`M${(at % size) + MARGIN} ${Math.floor(at / size) + MARGIN}h1v1h-1z`],
  );
  return (
    <svg
      class="dz-qr"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}

/** Codes to write down or print, one a line. */
export function CodeList({ codes }: { readonly codes: readonly string[] }): JSX.Element {
  return (
    <ul class="dz-codes">
      {codes.map((code) => (
        <li>
          <code>{code}</code>
        </li>
      ))}
    </ul>
  );
}

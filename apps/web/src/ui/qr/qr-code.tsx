import { useMemo } from 'react';
import { qrMatrix } from './qr-matrix';

const MARGIN = 4;

interface Props {
  readonly text: string;
  /** What it opens, for who does not see it. */
  readonly label: string;
  readonly className?: string | undefined;
}

/** A QR code, black on white whatever the theme: readers need it so. */
export function QrCode({ text, label, className }: Props) {
  const rows = useMemo(() => qrMatrix(text), [text]);
  const size = rows.length + 2 * MARGIN;
  const dark = rows.flatMap((row, y) =>
    row.flatMap((cell, x) => (cell ? [`M${x + MARGIN} ${y + MARGIN}h1v1h-1z`] : [])),
  );
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      className={className}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={dark.join('')} fill="#000000" />
    </svg>
  );
}

/** A QR code, drawn as one path: dark on white with its quiet zone, whatever the page's colours. */

type Props = { readonly rows: readonly (readonly boolean[])[]; readonly label: string };

/** As large as its box; the same words stand beside it as text. */
export function QrCode({ rows, label }: Props) {
  const path = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg class="qr" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path d={`M0 0h${rows.length}v${rows.length}H0z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

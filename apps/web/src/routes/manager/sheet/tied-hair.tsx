interface Props {
  readonly size: number;
  readonly stroke: number;
}

/** A head with its hair in a bun, drawn like the other signs: the icon set has none. */
export const TiedHair = ({ size, stroke }: Props) => (
  <svg
    viewBox="0 0 24 24"
    width={size}
    height={size}
    fill="none"
    stroke="currentColor"
    strokeWidth={stroke}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <circle cx="11" cy="13.5" r="6.5" />
    <circle cx="17.5" cy="5.5" r="2.5" />
    <path d="M4.9 11.5c4.5 .6 9 -.8 11.3 -4M8.5 15v.01M13.5 15v.01" />
  </svg>
);

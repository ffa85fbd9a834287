import type { PostalAddress } from './party';

const NEEDED = ['line1', 'postalCode', 'commune'] as const;

/** What an address lacks to be one: CGI ann. II, art. 242 nonies A, I-1°; a country is always asked for by EN 16931 (BR-9, BR-11). */
export const missingInAddress = (address: PostalAddress): string[] => [
  ...NEEDED.filter((part) => address[part].trim() === ''),
  ...(/^[A-Z]{2}$/.test(address.countryCode) ? [] : ['countryCode']),
];

import { ui } from './ui';

/** Words every audience needs; each audience adds its own with its screens. */
export const fr = { ui };

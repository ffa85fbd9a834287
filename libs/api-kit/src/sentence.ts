import type { Language, Refusal, Role } from '@etabli/domain';

type Words<R> = { readonly fr: (refusal: R) => string; readonly en: (refusal: R) => string };

/** How a refusal is said, who may go through in spite of it, and what mends it. */
export interface Sentence<R extends Refusal> extends Words<R> {
  readonly remedy?: Words<R>;
  readonly overridableBy?: readonly Role[];
  /** GraphQL type when a screen needs more than the sentence; SimpleRefusal otherwise. */
  readonly typename?: string;
}

/** One sentence for each code of a union of refusals: a code without a sentence does not compile. */
export type Sentences<R extends Refusal> = { readonly [C in R['code']]: Sentence<Extract<R, { code: C }>> };

export const say = <R>(words: Words<R>, refusal: R, language: Language): string =>
  language === 'EN' ? words.en(refusal) : words.fr(refusal);

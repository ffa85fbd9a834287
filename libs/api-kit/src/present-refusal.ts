import type { Language, Refusal } from '@etabli/domain';
import type { RefusalType } from './refusal.type';
import { say } from './sentence';
import { sentenceOf } from './sentences';

/** A refusal as the API shows it: its own data, its sentence, who may override it, its remedy. */
export function presentRefusal(refusal: Refusal, language: Language): RefusalType & { typename: string } {
  const sentence = sentenceOf(refusal);
  return {
    ...refusal,
    message: say(sentence, refusal, language),
    overridableBy: [...(sentence.overridableBy ?? [])],
    remedy: sentence.remedy ? say(sentence.remedy, refusal, language) : null,
    typename: sentence.typename ?? 'SimpleRefusal',
  };
}

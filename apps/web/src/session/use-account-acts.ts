import { SetLanguageDocument, SignOutDocument } from '../generated/session/graphql';
import { speak } from '../i18n/i18n';
import { currentLanguage, type LanguageCode } from '../i18n/language';
import { useAct } from '../ui/use-act';
import { useSession } from './session';

export const LANGUAGES: readonly LanguageCode[] = ['fr', 'en'];
export const SCHEMES = ['light', 'dark', 'auto'] as const;

interface AccountActs {
  readonly language: LanguageCode;
  readonly chooseLanguage: (language: LanguageCode) => Promise<void>;
  readonly leaving: boolean;
  readonly leave: () => Promise<void>;
}

/** Speaking another language, and leaving: offered by the menu of every page and by one’s own page. */
export function useAccountActs(): AccountActs {
  const { viewer, renew } = useSession();
  const setLanguage = useAct(SetLanguageDocument);
  const signOut = useAct(SignOutDocument);

  const chooseLanguage = async (language: LanguageCode): Promise<void> => {
    await speak(language);
    if (viewer) await setLanguage.run({ input: { language: language === 'en' ? 'EN' : 'FR' } });
    renew();
  };
  const leave = async (): Promise<void> => {
    if (await signOut.run({})) location.assign('/');
  };
  return { language: currentLanguage(), chooseLanguage, leaving: signOut.busy, leave };
}

import type { NotificationData } from '@mantine/notifications';
import type { TFunction } from 'i18next';
import type { Fault } from './describe-fault';

/** What failed, said over the page; a session that ended comes with the way back in, to this very page. */
export function noticeOf({ sentence, code, signedOut }: Fault, t: TFunction): NotificationData {
  const here = encodeURIComponent(location.pathname + location.search);
  return {
    color: 'brick',
    title: t('error.title'),
    autoClose: signedOut ? false : 8_000,
    message: (
      <>
        {sentence} {code && t('error.code', { code })}
        {signedOut && <a href={`/connexion?suite=${here}`}>{t('error.again')}</a>}
      </>
    ),
  };
}

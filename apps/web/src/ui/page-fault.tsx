import { useTranslation } from 'react-i18next';
import { ErrorPanel } from './error-panel';
import { PageTitle } from './page-title';

/** A page that could not be fetched or drawn: said in its place, with the ways elsewhere still around it. */
export function PageFault() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('error.page')} />
      <ErrorPanel onRetry={() => location.reload()} />
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { PageTitle } from '../ui/page-title';
import { MyDocuments } from './my-documents';
import classes from './papers.module.css';
import './words';

/** The papers asked of me, sent from wherever I am. */
export function DocumentsPage() {
  const { t } = useTranslation('papers');
  return (
    <div className={classes['page']}>
      <PageTitle title={t('documents.title')} lead={t('documents.lead')} />
      <MyDocuments />
    </div>
  );
}

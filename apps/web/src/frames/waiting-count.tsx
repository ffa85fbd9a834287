import { VisuallyHidden } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { WaitingForYouDocument } from '../generated/session/graphql';
import { useLookAgain } from '../ui/use-look-again';
import classes from './frame.module.css';

/** How many requests, applications and papers wait for a yes or a no: looked at again with each page. */
export function WaitingCount() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [{ data }, read] = useQuery({ query: WaitingForYouDocument });
  useLookAgain(read);
  useEffect(() => read({ requestPolicy: 'network-only' }), [read, pathname]);
  if (!data) return null;
  const requests = data.today.toValidate.filter(({ kind }) => kind === 'BOOKING_REQUEST').length;
  const count = requests + data.applications.totalCount + data.documentsToReview.totalCount;
  if (count === 0) return null;
  return (
    <>
      <span className={classes['railCount']} aria-hidden="true">
        {count}
      </span>
      <VisuallyHidden>{t('nav.waiting', { count })}</VisuallyHidden>
    </>
  );
}

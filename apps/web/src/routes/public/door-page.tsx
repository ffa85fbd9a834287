import type { ReactNode } from 'react';
import { PageTitle } from '../../ui/page-title';
import classes from './door-page.module.css';
import './door-words';

interface Props {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A page with one thing to do before coming in. */
export const DoorPage = ({ title, lead, children }: Props) => (
  <div className={classes['page']}>
    <PageTitle title={title} lead={lead} />
    {children}
  </div>
);

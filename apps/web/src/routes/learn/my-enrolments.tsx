import { Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MyEnrolmentsDocument } from '../../generated/learn/graphql';
import { formatSlot } from '../../ui/format/time';
import { PoleBand } from '../../ui/pole-band';
import classes from './learn.module.css';
import { MyPlace } from './my-place';

interface Props {
  readonly onChange: () => void;
}

/** The sessions I go to, wait for or am offered; nothing when there is none. */
export function MyEnrolments({ onChange }: Props) {
  const { t } = useTranslation('learn');
  const [{ data }, read] = useQuery({ query: MyEnrolmentsDocument, requestPolicy: 'cache-and-network' });
  const enrolments = data?.myEnrolments ?? [];
  if (enrolments.length === 0) return null;
  const changed = (): void => {
    read({ requestPolicy: 'network-only' });
    onChange();
  };
  return (
    <section aria-labelledby="my-enrolments">
      <Title order={2} fz={20} mb="sm" id="my-enrolments">
        {t('mine.title')}
      </Title>
      <ul className={classes['lines']}>
        {enrolments.map((enrolment) => (
          <li key={enrolment.id} className={classes['session']}>
            <PoleBand hue={enrolment.session.pole.hue}>
              <Text fw={650}>{enrolment.session.training.title}</Text>
              <Text>{formatSlot(enrolment.session.startsAt, enrolment.session.endsAt)}</Text>
              {!enrolment.quizDone && enrolment.state === 'ENROLLED' && (
                <Text>
                  <Link to={`/formations/${enrolment.session.training.id}/quiz`}>{t('mine.quizFirst')}</Link>
                </Text>
              )}
            </PoleBand>
            <MyPlace enrolment={enrolment} onChange={changed} />
          </li>
        ))}
      </ul>
    </section>
  );
}

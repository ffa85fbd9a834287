import { IconPlayerPlayFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatHour } from '../../ui/format/time';
import { PoleIcon } from '../../ui/pole-band';
import type { byPresence, PoleNow } from './board';
import classes from './wall.module.css';
import './words';

const MOST = 4;

/** Who is at which machine, by pole; poles without anybody in one line. */
export function PolesNow({ busy, quiet }: ReturnType<typeof byPresence>) {
  const { t } = useTranslation('wall');
  return (
    <section className={classes['there']} aria-labelledby="wall-there">
      <h2 id="wall-there">{t('there')}</h2>
      {busy.length === 0 && <p className={classes['quiet']}>{t('nobody')}</p>}
      <div className={classes['poles']}>
        {busy.map((one) => (
          <PoleCard key={one.pole.id} {...one} />
        ))}
      </div>
      {busy.length > 0 && quiet.length > 0 && (
        <p className={classes['quiet']}>{t('quiet', { names: quiet.map(({ name }) => name).join(', ') })}</p>
      )}
    </section>
  );
}

function PoleCard({ pole, there }: PoleNow) {
  const { t } = useTranslation('wall');
  const hidden = there.length - MOST;
  return (
    <section className={classes['pole']} style={{ '--hue': pole.hue }} aria-label={pole.name}>
      <h3>
        <PoleIcon code={pole.code} hue={pole.hue} size={36} /> {pole.name}
      </h3>
      <ul>
        {there.slice(0, MOST).map(({ name, until, running, resource }) => (
          <li key={`${resource.id} ${until}`}>
            <strong>{name ?? t('somebody')}</strong>
            <span>
              {resource.name}, {t('until', { hour: formatHour(until) })}
              {running && (
                <span className={classes['running']}>
                  <IconPlayerPlayFilled size={20} aria-hidden="true" /> {t('running')}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className={classes['quiet']}>{t('more', { count: hidden })}</p>}
    </section>
  );
}

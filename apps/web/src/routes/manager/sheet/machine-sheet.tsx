import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MachineSheetQuery } from '../../../generated/manager/graphql';
import { textInLanguage } from '../../../papers/text-in-language';
import { formatLocalDate } from '../../../ui/format/time';
import { PoleIcon } from '../../../ui/pole-band';
import { QrCode } from '../../../ui/qr/qr-code';
import { fitsOnPage } from './fits-on-page';
import classes from './machine-sheet.module.css';
import { PICTOGRAMS } from './pictograms';
import '../../../papers/words';
import '../words';

type OnSheet = NonNullable<MachineSheetQuery['resource']>;

interface Props {
  readonly resource: OnSheet;
  readonly place: string;
}

/** One A4 page: what it is, who may, what to wear, how to behave, and the code that opens its page. */
export function MachineSheet({ resource, place }: Props) {
  const { t } = useTranslation('manager');
  const { floor, pole, safetySheets } = resource;
  const address = `${location.origin}/m/${floor.code}`;
  const worn = [...new Set(safetySheets.flatMap(({ ppe }) => ppe))];
  return (
    <article className={classes['sheet']} style={{ '--hue': pole.hue }} aria-label={resource.name}>
      <header className={classes['head']}>
        <p className={classes['pole']}>
          <PoleIcon code={pole.code} hue={pole.hue} size={22} /> {pole.name} · {resource.category}
        </p>
        <h2 className={classes['name']}>{resource.name}</h2>
      </header>
      <div className={classes['top']}>
        <WhoMay resource={resource} />
        <figure className={classes['scan']}>
          <QrCode text={address} label={t('poster.qr', { address })} className={classes['qr']} />
          <figcaption>
            <strong>{t('poster.scan')}</strong>
            <span className={classes['address']}>{address.replace(/^https?:\/\//, '')}</span>
          </figcaption>
        </figure>
      </div>
      {worn.length > 0 && (
        <section className={classes['part']}>
          <h3>{t('poster.wear')}</h3>
          <ul className={classes['worn']}>
            {worn.map((equipment) => {
              const Sign = PICTOGRAMS[equipment];
              return (
                <li key={equipment} data-forbidden={equipment === 'NO_GLOVES' || undefined}>
                  <span className={classes['sign']}>
                    <Sign size={40} stroke={1.75} />
                  </span>
                  {t(`papers:equipment.${equipment}`)}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <SafetyText sheets={safetySheets} signs={worn.length} />
      <footer className={classes['foot']}>
        <span>{place}</span>
        <span>
          {safetySheets
            .map(({ about, number, inForceFrom }) =>
              t('poster.version', { about, number, day: formatLocalDate(inForceFrom) }),
            )
            .join(' · ')}
        </span>
      </footer>
    </article>
  );
}

function WhoMay({ resource }: { readonly resource: OnSheet }) {
  const { t } = useTranslation('manager');
  const { requiredHabilitation, requiredLevel, dangerous, adultsOnly, needsApproval, dependencies } = resource;
  const lines = [
    requiredHabilitation
      ? t('poster.needs', { name: requiredHabilitation.name, level: t(`ui:level.${requiredLevel ?? 'AUTONOMOUS'}`) })
      : t('poster.needsNothing'),
    adultsOnly && t('poster.adultsOnly'),
    needsApproval && t('poster.approval'),
    dependencies.length > 0 && t('poster.startFirst', { names: dependencies.map(({ name }) => name).join(', ') }),
  ];
  return (
    <section className={classes['part']}>
      <h3>{t('poster.who')}</h3>
      {dangerous && (
        <p className={classes['danger']}>
          <IconAlertTriangle size={28} stroke={2} aria-hidden="true" /> {t('poster.dangerous')}
        </p>
      )}
      <ul className={classes['lines']}>{lines.map((line) => line && <li key={line}>{line}</li>)}</ul>
    </section>
  );
}

interface TextProps {
  readonly sheets: OnSheet['safetySheets'];
  readonly signs: number;
}

/** Longer texts would leave the page: they are read on the phone. */
function SafetyText({ sheets, signs }: TextProps) {
  const { t } = useTranslation('manager');
  if (sheets.length === 0) return null;
  const texts = sheets.map((sheet) => ({ id: sheet.id, about: sheet.about, text: textInLanguage(sheet) }));
  const fits = fitsOnPage(
    texts.map(({ text }) => text),
    signs,
  );
  return (
    <section className={classes['part']}>
      <h3>{t('poster.behave')}</h3>
      {fits ? (
        texts.map(({ id, about, text }) => (
          <div key={id} className={classes['text']}>
            {texts.length > 1 && <strong>{about}</strong>}
            <p>{text}</p>
          </div>
        ))
      ) : (
        <p>{t('poster.tooLong')}</p>
      )}
    </section>
  );
}

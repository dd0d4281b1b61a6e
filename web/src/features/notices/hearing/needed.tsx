import { neededMails } from '@tweespraak/contract/mail-choices'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import classes from './hearing.module.css'

/** What always comes by mail, and why. */
export const NeededMails = () => {
  const { t } = useTranslation('hearing')
  return (
    <Section title={t('needed.title')}>
      <p className={classes.text}>{t('needed.lead')}</p>
      <dl className={classes.needed}>
        {neededMails.options.map((each) => (
          <div key={each}>
            <dt>{t(`needed.${each}`)}</dt>
            <dd className={classes.quiet}>{t(`needed.${each}Why`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

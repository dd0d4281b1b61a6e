import type { AgreementRule } from '@tweespraak/contract/collective-agreement'
import type { StandingAgreement } from '@tweespraak/contract/rhythm'
import type { Bilingual } from '@tweespraak/contract/id'
import { useTranslation } from 'react-i18next'
import { useSpeaking } from '../../lib/speaking.tsx'
import { Section } from '../../ui/section.tsx'
import { Day } from '../../ui/when.tsx'
import classes from './rhythm.module.css'

interface AgreementRulesProps {
  readonly agreement: StandingAgreement
  readonly kinds: readonly { readonly code: string; readonly name: Bilingual }[]
  /** For whom it is chosen: for all (null) or for a unit, by name; for nobody where it is empty. */
  readonly chosenFor: readonly (string | null)[]
}

const useCounted = (kinds: AgreementRulesProps['kinds']) => {
  const { t } = useTranslation('cycles')
  const { language } = useSpeaking()
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return ({ counts }: Pick<AgreementRule, 'counts'>): string => {
    if (counts === null) return t('agreements.counted.nothing')
    const named = list.format(
      counts.kinds.map((code) => kinds.find((kind) => kind.code === code)?.name[language] ?? code),
    )
    switch (counts.rule) {
      case 'every-calendar-year':
        return t('agreements.counted.every-calendar-year', { kinds: named })
      case 'after-asking':
        return t('agreements.counted.after-asking', { weeks: counts.weeks, kinds: named })
      case 'years-in-job':
        return t('agreements.counted.years-in-job', { years: counts.years, kinds: named })
      default:
        return counts satisfies never
    }
  }
}

const Source = ({ title, url }: { title: string; url: string }) => (
  <a href={url} target="_blank" rel="noreferrer">
    {title}
  </a>
)

/** What an agreement asks, rule by rule: the article, what of whom, how it is counted, and where it was read. */
export const AgreementRules = ({ agreement, kinds, chosenFor }: AgreementRulesProps) => {
  const { t } = useTranslation('cycles')
  const { language } = useSpeaking()
  const counted = useCounted(kinds)
  const whom = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    chosenFor.map((unit) => unit ?? t('agreements.everybody')),
  )
  return (
    <div className={classes.agreement}>
      <Section
        title={agreement.name[language]}
        aside={whom === '' ? undefined : t('agreements.inUse', { whom })}
      >
        <p className={classes.lead}>
          <Source {...agreement.source} />
          {'. '}
          {t('agreements.read')} <Day date={agreement.readOn} />
          {'. '}
          {t('agreements.period', { period: agreement.period })}
          {agreement.own && <>. {t('agreements.brought')}</>}
        </p>
        {agreement.rules.map((rule) => (
          <dl key={`${rule.article} ${rule.asks.en}`} className={classes.ruleWords}>
            <dt className={classes.line}>{t('agreements.article')}</dt>
            <dd>{rule.article}</dd>
            <dt className={classes.line}>{t('agreements.asks')}</dt>
            <dd>{rule.asks[language]}</dd>
            <dt className={classes.line}>{t('agreements.of')}</dt>
            <dd>{t(`agreements.who.${rule.of}`)}</dd>
            <dt className={classes.line}>{t('agreements.how')}</dt>
            <dd>
              {[rule.reading?.[language], counted(rule)].filter((part) => part !== undefined).join(' ')}
            </dd>
            {rule.source !== null && (
              <>
                <dt className={classes.line}>{t('agreements.source')}</dt>
                <dd>
                  <Source {...rule.source} />
                </dd>
              </>
            )}
          </dl>
        ))}
      </Section>
    </div>
  )
}

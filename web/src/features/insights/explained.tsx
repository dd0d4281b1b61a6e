import type { ProgressOverview } from '@tweespraak/contract/insights'
import { useTranslation } from 'react-i18next'
import { useSpeaking } from '../../lib/speaking.tsx'
import classes from './progress-view.module.css'

interface ExplainedProps {
  readonly overview: ProgressOverview
  /** The kind that was chosen; none for all together. */
  readonly kind: string | undefined
  readonly listed: boolean
}

/** What the numbers are, of which kinds who had none is counted, and what is left out. */
export const Explained = ({ overview, kind, listed }: ExplainedProps) => {
  const { t } = useTranslation('insights')
  return (
    <div className={classes.explained}>
      <p>
        {!listed && t('explain.people')} {t('explain.rest')}
      </p>
      {kind === undefined ? <AllKinds overview={overview} /> : <OneKind overview={overview} />}
    </div>
  )
}

const OneKind = ({ overview: { rhythmMonths, holdsFor, byRules } }: Pick<ExplainedProps, 'overview'>) => {
  const { t } = useTranslation('insights')
  const needed = holdsFor === 'some' && t('explain.some')
  if (byRules.length > 0)
    return (
      <p>
        {needed} {t(`explain.byRulesOf.${holdsFor}`)}
      </p>
    )
  if (rhythmMonths === null) return <p>{needed}</p>
  return (
    <p>
      {needed} {t(`explain.rhythmOf.${holdsFor}`, { count: rhythmMonths })}
    </p>
  )
}

const AllKinds = ({ overview: { kinds, rhythmMonths, byRules } }: Pick<ExplainedProps, 'overview'>) => {
  const { t } = useTranslation('insights')
  const { language } = useSpeaking()
  const listed = new Intl.ListFormat(language, { type: 'conjunction' })
  const listOf = (some: readonly ProgressOverview['kinds'][number][]) =>
    listed.format(some.map(({ name }) => name[language]))
  const named = (whom: 'everybody' | 'some') => listOf(kinds.filter(({ holdsFor }) => holdsFor === whom))
  const ruled = listOf(kinds.filter(({ code }) => byRules.includes(code)))
  const everybody = named('everybody')
  const some = named('some')
  return (
    <>
      <p>
        {everybody === '' ? t('explain.nothingExpected') : t('explain.forEverybody', { kinds: everybody })}{' '}
        {ruled !== '' && t('explain.byRules', { kinds: ruled })}
        {ruled === '' && rhythmMonths !== null && t('explain.rhythm', { count: rhythmMonths })}
      </p>
      {some !== '' && <p>{t('explain.forSome', { kinds: some })}</p>}
    </>
  )
}

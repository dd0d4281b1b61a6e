import { PersonText } from '../../../ui/person-text.tsx'
import { IconPlus } from '@tabler/icons-react'
import { longestGoal, longestSupport, mostGoals } from '@tweespraak/contract/series'
import { useTranslation } from 'react-i18next'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { Section } from '../../../ui/section.tsx'
import { Moment } from '../../../ui/when.tsx'
import { type Pace, PaceFields } from './pace-fields.tsx'
import classes from './series.module.css'

interface Goal {
  readonly what: string
  readonly measure: string
}

/** A series while it is being thought of. */
export interface SeriesDraft extends Pace {
  readonly goals: readonly Goal[]
  readonly support: string
}

const noGoal: Goal = { what: '', measure: '' }

/** Four talks, three weeks between two: enough to try, and to see whether it holds. A default of ours. */
export const freshSeries: SeriesDraft = { goals: [noGoal], support: '', count: 4, weeks: 3 }

const isEmpty = ({ what, measure }: Goal): boolean => what.trim() === '' && measure.trim() === ''
const isWhole = ({ what, measure }: Goal): boolean => what.trim() !== '' && measure.trim() !== ''

/** As it is sent; null while something is missing. */
export const plannedSeries = ({ goals, support }: SeriesDraft) => {
  const said = goals.filter((goal) => !isEmpty(goal))
  return said.length > 0 && said.every(isWhole) && support.trim() !== ''
    ? { goals: said.map(({ what, measure }) => ({ what, measure })), support }
    : null
}

interface SeriesFieldsProps {
  readonly value: SeriesDraft
  readonly onChange: (series: SeriesDraft) => void
  /** When the talks will be, as far as that is known. */
  readonly talks: readonly { readonly startsAt: string }[]
  /** It was tried to plan it: what is missing says so. */
  readonly tried: boolean
  /** Whom the goals are to be talked over with follows from who plans it. */
  readonly planner: 'leader' | 'hr'
}

/** What has to improve, how one sees it, what help there is, and when they talk about it. */
export const SeriesFields = ({ value, onChange, talks, tried, planner }: SeriesFieldsProps) => {
  const { t } = useTranslation('conclusion')
  const { goals, support } = value
  const put = (nth: number, part: Partial<Goal>) =>
    onChange({ ...value, goals: goals.map((goal, at) => (at === nth ? { ...goal, ...part } : goal)) })
  const missing = (text: string, needed: boolean) =>
    tried && needed && text.trim() === '' && t('series.missing')
  return (
    <Section title={t('series.title')}>
      <p className={classes.lead}>
        {t('series.guidance')} {t(planner === 'hr' ? 'series.guidanceHr' : 'series.guidanceLeader')}
      </p>
      <div className={classes.fields}>
        {goals.map((goal, nth) => (
          <div className={classes.fields} key={nth}>
            <PersonText
              line
              label={t('series.goal', { nth: nth + 1 })}
              value={goal.what}
              onChange={(event) => put(nth, { what: event.currentTarget.value })}
              maxLength={longestGoal}
              error={missing(goal.what, nth === 0 || !isEmpty(goal))}
            />
            <PersonText
              line
              label={t('series.seenBy', { nth: nth + 1 })}
              value={goal.measure}
              onChange={(event) => put(nth, { measure: event.currentTarget.value })}
              maxLength={longestGoal}
              error={missing(goal.measure, nth === 0 || !isEmpty(goal))}
            />
          </div>
        ))}
        {goals.length < mostGoals && (
          <div>
            <QuietButton
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => onChange({ ...value, goals: [...goals, noGoal] })}
            >
              {t('series.addGoal')}
            </QuietButton>
          </div>
        )}
        <PersonText
          label={t('series.support')}
          description={t('series.supportHelp')}
          value={support}
          onChange={(event) => onChange({ ...value, support: event.currentTarget.value })}
          maxLength={longestSupport}
          autosize
          minRows={2}
          error={missing(support, true)}
        />
        <PaceFields value={value} onChange={(pace) => onChange({ ...value, ...pace })} />
        <ol className={classes.talks}>
          {talks.map(({ startsAt }) => (
            <li key={startsAt}>
              <Moment at={startsAt} />
            </li>
          ))}
        </ol>
      </div>
    </Section>
  )
}

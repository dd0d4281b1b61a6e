import { useDebouncedValue } from '@mantine/hooks'
import type { GoalCoaching, GoalLetter, Whose } from '@tweespraak/coach/goal'
import { IconCheck, IconCircle } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { coachedText } from './coached-text.ts'
import classes from './goal-coach.module.css'
import { onceEach } from './once-each.ts'
import type { PlanDraft } from './plan-draft.ts'

const letters = ['specific', 'measurable', 'attainable', 'relevant', 'timebound'] as const

/** Of what it speaks, and of whose goal: constants, or kept from one rendering to the next. */
interface Asked {
  readonly about: readonly GoalLetter[]
  readonly whose: Whose
}

/** As many remarks at once: more would be a lecture. */
const most = 3

/** Reads along once somebody pauses; the coach and its words come only then. Null as long as nothing was read. */
const useCoaching = (draft: PlanDraft, { about, whose }: Asked): GoalCoaching | null => {
  const { now, timeZone, language } = useSpeaking()
  const today = dayOf(now, timeZone)
  const [settled] = useDebouncedValue(draft, 500)
  const [coaching, setCoaching] = useState<GoalCoaching | null>(null)
  useEffect(() => {
    if (settled.what.trim() === '') return undefined
    let gone = false
    const read = async () => {
      const [{ coachGoal }, { languageOf }] = await Promise.all([
        import('@tweespraak/coach/goal'),
        import('@tweespraak/coach/language'),
      ])
      const text = coachedText(settled)
      const found = coachGoal(text, {
        language: languageOf(`${settled.what} ${settled.why}`, language),
        today,
        about,
        whose,
      })
      if (!gone) setCoaching(found)
    }
    // Where it cannot be fetched, one writes without it.
    read().catch(() => undefined)
    return () => {
      gone = true
    }
  }, [settled, today, language, about, whose])
  return draft.what.trim() === '' ? null : coaching
}

interface GoalCoachProps {
  readonly draft: PlanDraft
  readonly whose: Whose
  /** What the fields beside it ask for; all, where all of them stand. */
  readonly about?: readonly GoalLetter[] | undefined
}

/** Reads a goal along while it is worded, on this device: what is there of the five, what could be clearer, and an example. */
export const GoalCoach = ({ draft, whose, about = letters }: GoalCoachProps) => {
  const { t } = useTranslation('goals')
  const { language } = useSpeaking()
  const coaching = useCoaching(draft, { about, whose })
  if (coaching === null || coaching.summary[language] === '') return null
  const findings = onceEach(coaching.findings)
  return (
    <section className={classes.coach} aria-label={t('coach.title')}>
      <p className={classes.title}>{t('coach.title')}</p>
      <ul className={classes.letters}>
        {about.map((letter) => (
          <li key={letter} data-there={coaching.letters[letter]}>
            {coaching.letters[letter] ? (
              <IconCheck size={16} stroke={2} role="img" aria-label={t('coach.there')} />
            ) : (
              <IconCircle size={16} stroke={1.5} role="img" aria-label={t('coach.notThere')} />
            )}
            {t(`coach.letter.${letter}`)}
          </li>
        ))}
      </ul>
      {/* Of one letter that is not there, what was found says all. */}
      <p className={classes.summary} role="status">
        {(about.length > 1 || findings.length === 0) && coaching.summary[language]}
      </p>
      {findings.slice(0, most).map(({ rule, start, explanation, example }) => (
        <div key={`${rule} ${start}`} className={classes.finding}>
          <p>{explanation[language]}</p>
          {example[language] !== '' && <p className={classes.example}>{example[language]}</p>}
        </div>
      ))}
      <p className={classes.foot}>{t('coach.foot')}</p>
    </section>
  )
}

import { ActionIcon } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import type { Goal } from '@tweespraak/contract/goal'
import type { CheckInTakenBack, GoalCheckIn } from '@tweespraak/contract/goal-check-ins'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { sayDay } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { Section } from '../../../ui/section.tsx'
import { Day, Moment } from '../../../ui/when.tsx'
import { CorrectCheckIn } from './correct-check-in.tsx'
import classes from './goal.module.css'
import type { GoalDeeds } from './use-goal-deeds.ts'
import { useSaidWords } from './use-said-words.ts'

interface CheckInsProps {
  readonly goal: Goal
  readonly checkIns: readonly GoalCheckIn[]
  readonly takenBack: readonly CheckInTakenBack[]
  readonly deeds: GoalDeeds
}

/** What was said of a goal over time, the newest first, with what was put right and taken back since. */
export const CheckIns = ({ goal, checkIns, takenBack, deeds }: CheckInsProps) => {
  const { t } = useTranslation('goals')
  const [correcting, setCorrecting] = useState<string | null>(null)
  const list = useRef<HTMLOListElement>(null)
  if (checkIns.length + takenBack.length === 0) return null
  const said = [
    ...checkIns.map((checkIn) => ({ ...checkIn, gone: false as const })),
    ...takenBack.map((each) => ({ ...each, gone: true as const })),
  ].toSorted((one, other) => other.on.localeCompare(one.on) || other.at.localeCompare(one.at))
  const close = (checkInId: string) => {
    flushSync(() => setCorrecting(null))
    list.current?.querySelector<HTMLElement>(`[data-of="${checkInId}"] button`)?.focus()
  }
  return (
    <Section title={t('checkIn.history')}>
      <ol className={classes.moments} ref={list}>
        {said.map((each) => (
          <li key={each.checkInId} data-of={each.checkInId}>
            {each.gone ? (
              <p className={classes.gone}>
                <span>
                  {t('checkIn.gone')} <Moment at={each.at} />
                </span>
                <span className={classes.when}>
                  <Day date={each.on} />
                </span>
              </p>
            ) : correcting === each.checkInId ? (
              <CorrectCheckIn goal={goal} checkIn={each} deeds={deeds} onDone={() => close(each.checkInId)} />
            ) : (
              <Said goal={goal} checkIn={each} onCorrect={() => setCorrecting(each.checkInId)} />
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}

interface SaidProps {
  readonly goal: Goal
  readonly checkIn: GoalCheckIn
  readonly onCorrect: () => void
}

const Said = ({ goal, checkIn, onCorrect }: SaidProps) => {
  const { t } = useTranslation('goals')
  const speaking = useSpeaking()
  const { sayValue } = useSaidWords(goal)
  const { value, confidence, on, words, can } = checkIn
  return (
    <>
      <div className={classes.head}>
        {value !== null && <strong>{sayValue(value)}</strong>}
        <span>{t(`confidence.${confidence}`)}</span>
        <span className={classes.when}>
          <Day date={on} />
        </span>
        {can.correct && (
          <ActionIcon
            variant="subtle"
            size={28}
            aria-label={t('checkIn.correct', { day: sayDay(on, speaking) })}
            onClick={onCorrect}
          >
            <IconPencil size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {words !== null && <p className={classes.words}>{words}</p>}
      <Corrections goal={goal} checkIn={checkIn} />
    </>
  )
}

/** How it was said before, for who read it then. */
const Corrections = ({ goal, checkIn }: { goal: Goal; checkIn: GoalCheckIn }) => {
  const { t } = useTranslation('goals')
  const { sayBoth } = useSaidWords(goal)
  const { corrections } = checkIn
  return corrections.map((before, index) => {
    const after = corrections[index + 1] ?? checkIn
    const same = before.value === after.value && before.confidence === after.confidence
    return (
      <p key={before.until} className={classes.small}>
        {t('checkIn.corrected')} <Moment at={before.until} />
        {same ? t('checkIn.lineAlone') : t('checkIn.before', { said: sayBoth(before) })}
      </p>
    )
  })
}

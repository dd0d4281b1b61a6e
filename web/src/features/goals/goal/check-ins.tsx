import type { Goal } from '@tweespraak/contract/goal'
import type { GoalCheckIn } from '@tweespraak/contract/goal-check-ins'
import { locales } from '@tweespraak/contract/locales'
import { useTranslation } from 'react-i18next'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { Day } from '../../../ui/when.tsx'
import classes from './goal.module.css'
import type { GoalDeeds } from './use-goal-deeds.ts'

interface CheckInsProps {
  readonly goal: Goal
  readonly checkIns: readonly GoalCheckIn[]
  readonly deeds: GoalDeeds
}

/** What was said of a goal over time, the newest first. */
export const CheckIns = ({ goal, checkIns, deeds }: CheckInsProps) => {
  const { t } = useTranslation('goals')
  const { language } = useSpeaking()
  if (checkIns.length === 0) return null
  const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 })
  const unit = goal.measure?.as === 'number' && goal.measure.unit !== null ? ` ${goal.measure.unit}` : ''
  return (
    <Section title={t('checkIn.history')}>
      <RefusalNotice error={deeds.takeBack.error} />
      <ol className={classes.moments}>
        {checkIns.toReversed().map((checkIn) => (
          <li key={checkIn.checkInId}>
            <div className={classes.head}>
              {checkIn.value !== null && <strong>{`${number.format(checkIn.value)}${unit}`}</strong>}
              <span>{t(`confidence.${checkIn.confidence}`)}</span>
              <span className={classes.when}>
                <Day date={checkIn.on} />
              </span>
            </div>
            {checkIn.words !== null && <p className={classes.words}>{checkIn.words}</p>}
            {checkIn.can.change && (
              <QuietButton
                loading={deeds.takeBack.isPending && deeds.takeBack.variables === checkIn.checkInId}
                onClick={() => deeds.takeBack.mutate(checkIn.checkInId)}
              >
                {t('checkIn.takeBack')}
              </QuietButton>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}

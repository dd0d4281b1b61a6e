import type { Assessment, Score } from '@tweespraak/contract/assessment'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../lib/bilingual.ts'
import type { Side } from '../../../ui/side.ts'
import { Voice } from '../../../ui/voice.tsx'
import classes from './assess.module.css'

interface GivenScoresProps {
  readonly assessment: Assessment
  readonly criterionId: string
  /** Shows the viewer's own beside the others'. */
  readonly withMine: boolean
  readonly mySide: Side
}

const sideOf = (part: Assessment['assessors'][number]['part']): Side =>
  part === 'second-assessor' ? 'third' : part

/** In which part somebody of that side scores. */
const partOf = (side: Side) =>
  side === 'employee' ? 'by.employee' : side === 'manager' ? 'by.manager' : 'by.second-assessor'

/** Scored without saying why: that does not count, and does not stand there as if it did. */
const isBare = (score: Score | undefined): boolean =>
  score !== undefined && score.step !== null && score.reason.trim() === ''

/** What each gave for a criterion, side by side: as far as one may read it. */
export const GivenScores = ({ assessment, criterionId, withMine, mySide }: GivenScoresProps) => {
  const { t } = useTranslation('assessment')
  const say = useBilingual()
  const scoreIn = (scores: readonly Score[]) => scores.find((score) => score.criterionId === criterionId)
  const stepOf = (score: Score | undefined) => {
    const label =
      score === undefined || score.step === null ? undefined : assessment.set.steps[score.step - 1]
    return label === undefined ? t('notScored') : say(label)
  }
  const others = assessment.assessors.flatMap(({ personId, name, part, scores }) =>
    scores === null
      ? []
      : [{ key: personId, who: name, part: t(`by.${part}`), side: sideOf(part), score: scoreIn(scores) }],
  )
  const mine =
    withMine && assessment.mine !== null
      ? [
          {
            key: 'mine',
            who: t('mine'),
            part: t(partOf(mySide)),
            side: mySide,
            score: scoreIn(assessment.mine.scores),
          },
        ]
      : []
  const all = [...mine, ...others]
  if (all.length === 0) return null
  return (
    <div className={classes.scores}>
      {all.map(({ key, who, part, side, score }) => (
        <Voice key={key} side={side} name={who} part={part}>
          <p className={classes.step}>
            {stepOf(score)}
            {isBare(score) && <span className={classes.bare}>, {t('bare')}</span>}
          </p>
          {score !== undefined && score.reason !== '' && <p className={classes.why}>{score.reason}</p>}
        </Voice>
      ))}
    </div>
  )
}

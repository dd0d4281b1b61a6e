import type { CriteriaContent } from '@tweespraak/contract/criteria'
import { isWritten } from '@tweespraak/contract/form-problems'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { useRoughWords } from '../form-words.ts'
import classes from './criteria-words.module.css'

/** By what work is judged, to read. */
export const CriteriaWords = ({ steps, criteria }: Pick<CriteriaContent, 'steps' | 'criteria'>) => {
  const { t } = useTranslation('criteria')
  const say = useRoughWords()
  return (
    <>
      <Section title={t('part.criteria')}>
        <ul className={classes.criteria}>
          {criteria.map(({ criterionId, name, meaning, signs }) => (
            <li key={criterionId}>
              <p className={classes.name}>{say(name)}</p>
              <p className={classes.meaning}>{say(meaning)}</p>
              {signs.some(isWritten) && (
                <dl className={classes.signs}>
                  {steps.flatMap((step, index) => {
                    const sign = signs[index]
                    if (!isWritten(sign)) return []
                    return [
                      <dt key={`${criterionId}-${String(index)}`}>{say(step)}</dt>,
                      <dd key={`${criterionId}-${String(index)}-sign`}>{say(sign)}</dd>,
                    ]
                  })}
                </dl>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('scale')}>
        <p className={classes.steps}>{steps.map(say).join(' · ')}</p>
        <p className={classes.steps}>{t('part.stepsHelp')}</p>
      </Section>
    </>
  )
}

import type { Assessment } from '@tweespraak/contract/assessment'
import { isWritten } from '@tweespraak/contract/form-problems'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../lib/bilingual.ts'
import classes from './assess.module.css'

interface CriterionHeadProps {
  readonly steps: Assessment['set']['steps']
  readonly criterion: Assessment['set']['criteria'][number]
  /** What stands below it is named after its name too. */
  readonly titleId?: string
}

/** What a criterion means, and what one sees at each step. */
export const CriterionHead = ({ steps, criterion, titleId }: CriterionHeadProps) => {
  const { t } = useTranslation('assessment')
  const say = useBilingual()
  const { criterionId, name, meaning, signs } = criterion
  return (
    <div>
      <h3 className={classes.name} id={titleId}>
        {say(name)}
      </h3>
      <p className={classes.meaning}>{say(meaning)}</p>
      {signs.some(isWritten) && (
        <details className={classes.signs}>
          <summary>{t('signs')}</summary>
          <dl>
            {steps.map((step, at) => (
              <div key={`${criterionId}-${String(at)}`}>
                <dt>{say(step)}</dt>
                <dd>{say(signs[at] ?? { nl: '', en: '' })}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  )
}

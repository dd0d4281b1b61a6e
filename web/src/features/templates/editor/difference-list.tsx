import type { Form } from '@tweespraak/contract/form'
import { formDifference } from '@tweespraak/contract/form-difference'
import { useTranslation } from 'react-i18next'
import { useRoughWords } from '../form-words.ts'
import classes from './difference-list.module.css'

interface DifferenceListProps {
  readonly was: Form
  readonly is: Form
}

/** What came, went, moved or reads otherwise, a line for each. */
export const DifferenceList = ({ was, is }: DifferenceListProps) => {
  const { t } = useTranslation('templates')
  const say = useRoughWords()
  const differences = formDifference(was, is)
  if (differences.length === 0) return <p className={classes.none}>{t('difference.none')}</p>
  return (
    <ul className={classes.list}>
      {differences.map((each) => (
        <li key={`${each.of}${each.id}${each.what}`}>
          <span className={classes.what} data-what={each.what}>
            {t(`difference.${each.what}`)}
          </span>
          <span>
            {each.of === 'section' ? t('difference.section', { name: say(each.label) }) : say(each.label)}
            {each.what === 'changed' && (
              <span className={classes.changed}>
                {each.changed.map((part) => t(`difference.of.${part}`)).join(', ')}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

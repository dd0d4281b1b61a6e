import type { Form } from '@tweespraak/contract/form'
import { formDifference, type FormDifference } from '@tweespraak/contract/form-difference'
import { askedOf } from '@tweespraak/contract/form-problems'
import { useTranslation } from 'react-i18next'
import { useRoughWords } from '../form-words.ts'
import classes from './difference-list.module.css'
import { findField } from './form-edit.ts'

interface DifferenceListProps {
  readonly was: Form
  readonly is: Form
}

interface Reworded {
  readonly was: string
  readonly is: string
}

/** The name and the questions that read otherwise in this language. */
const useReworded = ({ was, is }: DifferenceListProps): ((difference: FormDifference) => Reworded[]) => {
  const say = useRoughWords()
  return ({ of, id, what }) => {
    const old = of === 'field' && what === 'changed' ? findField(was, id) : undefined
    const now = findField(is, id)
    if (old === undefined || now === undefined) return []
    return [
      { was: say(old.label), is: say(now.label) },
      ...askedOf(now).map((side) => ({ was: say(old.questions[side]), is: say(now.questions[side]) })),
    ].filter((words) => words.was !== '' && words.was !== words.is)
  }
}

/** More than this that went would hide what came. */
const mostGone = 5

/** What came, moved or reads otherwise and then what went, a line for each; of other words both. */
export const DifferenceList = ({ was, is }: DifferenceListProps) => {
  const { t } = useTranslation('templates')
  const say = useRoughWords()
  const reworded = useReworded({ was, is })
  const differences = formDifference(was, is)
  const gone = differences.filter(({ what }) => what === 'removed')
  const isFolded = gone.length > mostGone
  const lines = (some: readonly FormDifference[]) => (
    <ul className={classes.list}>
      {some.map((each) => (
        <li key={`${each.of}${each.id}${each.what}`}>
          <span className={classes.what} data-what={each.what}>
            {t(`difference.${each.what}`)}
          </span>
          <div>
            {each.of === 'section' ? t('difference.section', { name: say(each.label) }) : say(each.label)}
            {each.what === 'changed' && (
              <span className={classes.changed}>
                {each.changed.map((part) => t(`difference.of.${part}`)).join(', ')}
              </span>
            )}
            {reworded(each).map((words) => (
              <p key={words.was} className={classes.words}>
                <del>{words.was}</del> <ins>{words.is}</ins>
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
  if (differences.length === 0) return <p className={classes.none}>{t('difference.none')}</p>
  return (
    <>
      {lines([
        ...differences.filter(({ what }) => what === 'added'),
        ...differences.filter(({ what }) => what !== 'added' && what !== 'removed'),
        ...(isFolded ? [] : gone),
      ])}
      {isFolded && (
        <details className={classes.gone}>
          <summary>{t('difference.gone', { count: gone.length })}</summary>
          {lines(gone)}
        </details>
      )}
    </>
  )
}

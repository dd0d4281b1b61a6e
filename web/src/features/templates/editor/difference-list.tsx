import type { Form } from '@tweespraak/contract/form'
import { formDifference, type FormDifference } from '@tweespraak/contract/form-difference'
import { askedOf } from '@tweespraak/contract/form-problems'
import type { Bilingual } from '@tweespraak/contract/id'
import { useTranslation } from 'react-i18next'
import { useRoughWords } from '../form-words.ts'
import classes from './difference-list.module.css'
import { findField } from './form-edit.ts'

/** A form under its name. */
interface Named {
  readonly name: Bilingual
  readonly content: Form
}

interface DifferenceListProps {
  readonly was: Named
  readonly is: Named
}

interface Reworded {
  readonly was: string
  readonly is: string
}

/** The name and the questions that read otherwise in this language. */
const useReworded = (was: Form, is: Form): ((difference: FormDifference) => Reworded[]) => {
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

/** The other name, in each language in which it is another. */
const Renamed = ({ was, is }: { was: Bilingual; is: Bilingual }) => {
  const { t } = useTranslation('templates')
  const renamed = (['nl', 'en'] as const).filter((each) => was[each].trim() !== is[each].trim())
  if (renamed.length === 0) return null
  return (
    <ul className={classes.list}>
      <li>
        <span className={classes.what}>{t('difference.changed')}</span>
        <div>
          {t('difference.name')}
          {renamed.map((each) => (
            <p key={each} className={classes.words} lang={each}>
              {was[each] !== '' && <del>{was[each]}</del>} <ins>{is[each]}</ins>
            </p>
          ))}
        </div>
      </li>
    </ul>
  )
}

/** What came, moved or reads otherwise and then what went, a line for each; of other words both. */
export const DifferenceList = ({ was, is }: DifferenceListProps) => {
  const { t } = useTranslation('templates')
  const say = useRoughWords()
  const reworded = useReworded(was.content, is.content)
  const differences = formDifference(was.content, is.content)
  const isRenamed = was.name.nl.trim() !== is.name.nl.trim() || was.name.en.trim() !== is.name.en.trim()
  const gone = differences.filter(({ what }) => what === 'removed')
  const isFolded = gone.length > mostGone
  const lines = (some: readonly FormDifference[]) =>
    some.length > 0 && (
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
  if (differences.length === 0 && !isRenamed) return <p className={classes.none}>{t('difference.none')}</p>
  return (
    <>
      <Renamed was={was.name} is={is.name} />
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

import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { organizationRoutes } from '@tweespraak/contract/organization'
import type { Answer } from '@tweespraak/contract/route'
import type { Unit } from '@tweespraak/contract/people'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DialogButtons, DialogText } from '../../../ui/dialog-parts.tsx'
import { Day } from '../../../ui/when.tsx'
import classes from './form.module.css'
import { whoIsInQuery } from './queries.ts'

/** What the refusal counts in a unit that was to be archived. */
export interface Holds {
  readonly people: number
  readonly later: number
  readonly units: number
  readonly hr: number
}

interface StillInProps {
  readonly unit: Unit
  readonly holds: Holds
  readonly units: readonly Unit[]
  /** To the people of the unit. */
  readonly people: ReactNode
  /** To one person. */
  readonly person: (personId: string, name: string) => ReactNode
  readonly onDone: () => void
}

/** Some names, and how many more there are. */
const most = 3

interface ComingProps extends Pick<StillInProps, 'person'> {
  readonly people: Answer<typeof organizationRoutes.comingToUnit>['people']
}

/** They stand in no list of the unit yet: each with the day, and the way to where it can be changed. */
const Coming = ({ people, person }: ComingProps) => {
  const { t } = useTranslation('organization')
  return (
    <ul className={classes.list}>
      {people.map(({ personId, name, from }) => (
        <li key={`${personId} ${from}`}>
          {person(personId, name)}, {t('held.from')} <Day date={from} />
        </li>
      ))}
    </ul>
  )
}

/** Why a unit is not archived: who still works there, what still hangs below it, who is HR for it. */
export const StillIn = ({ unit, holds, units, people, person, onDone }: StillInProps) => {
  const { t, i18n } = useTranslation(['organization', 'app'])
  const { data: who } = useQuery(whoIsInQuery(unit.unitId))
  const list = new Intl.ListFormat(i18n.language)
  const named = (names: readonly string[], count: number): string => {
    const shown = names.slice(0, most)
    const more = count - shown.length
    return shown.length === 0
      ? ''
      : `: ${list.format(more > 0 ? [...shown, t('held.more', { count: more })] : shown)}`
  }
  const below = units.filter(({ parentId }) => parentId === unit.unitId).map(({ name }) => name)
  const parts = [
    ['people', who?.working ?? []],
    ['later', []],
    ['units', below],
    ['hr', who?.hr ?? []],
  ] as const
  return (
    <>
      <DialogText>
        <p>{t('held.text')}</p>
      </DialogText>
      <ul className={classes.list}>
        {parts.map(([what, names]) => {
          const count = holds[what]
          return (
            count > 0 && (
              <li key={what}>
                {t(`held.${what}`, { count, names: named(names, count) })}
                {what === 'later' && <Coming people={who?.coming ?? []} person={person} />}
              </li>
            )
          )
        })}
      </ul>
      <DialogButtons>
        {holds.people > 0 && people}
        <Button onClick={onDone} data-autofocus>
          {t('app:action.close')}
        </Button>
      </DialogButtons>
    </>
  )
}

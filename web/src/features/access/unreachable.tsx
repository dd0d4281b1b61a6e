import { useQuery } from '@tanstack/react-query'
import type { Bounce, Unreachable } from '@tweespraak/contract/mail'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf, sayDay } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Note } from '../../ui/note.tsx'
import { Section } from '../../ui/section.tsx'
import { unreachableQuery } from './queries.ts'
import classes from './unreachable.module.css'

/** Why mail does not arrive, and whether one can do something about it. */
const useReason = () => {
  const { t } = useTranslation('unreachable')
  const speaking = useSpeaking()
  return {
    why: ({ why }: Bounce) => t(`why.${why}`),
    hope: ({ lasting }: Bounce) => t(lasting ? 'lasting' : 'passing'),
    since: (at: string) => sayDay(dayOf(Date.parse(at), speaking.timeZone), speaking),
  }
}

/** Leads to somebody, where their address is. */
type ToPerson = (personId: string, words: string, label: string) => ReactNode

const Someone = ({ one, toPerson }: { readonly one: Unreachable; readonly toPerson: ToPerson }) => {
  const { t } = useTranslation('unreachable')
  const { why, hope, since } = useReason()
  const { person, bounce, can } = one
  const { name } = person
  return (
    <li className={classes.one}>
      <span>
        {t('someone', { name, since: since(one.since), why: why(bounce) })}{' '}
        <span className={classes.soft}>{hope(bounce)}</span>
      </span>
      {can.readdress ? (
        toPerson(person.personId, t('look'), t('lookNamed', { name }))
      ) : (
        <span className={classes.soft}>{t('askHr')}</span>
      )}
    </li>
  )
}

/** Whom mail does not reach, each with the way to mend it. `quiet`: says nothing where that is nobody. */
export const UnreachablePeople = ({
  toPerson,
  quiet = false,
}: {
  readonly toPerson: ToPerson
  readonly quiet?: boolean
}) => {
  const { t } = useTranslation('unreachable')
  const query = useQuery(unreachableQuery)
  if (quiet && (query.data?.count ?? 0) === 0) return null
  return (
    <Section title={t('title')}>
      <Loaded query={query}>
        {({ items, count }) =>
          count === 0 ? (
            <p className={classes.soft}>{t('none')}</p>
          ) : (
            <>
              <ul className={classes.all}>
                {items.map((one) => (
                  <Someone key={one.person.personId} one={one} toPerson={toPerson} />
                ))}
              </ul>
              <p className={classes.soft}>
                {count > items.length && `${t('more', { count: count - items.length })} `}
                {t('untilThen')} {t('onHome')}
              </p>
            </>
          )
        }
      </Loaded>
    </Section>
  )
}

/** Beside somebody: that mail does not reach them, for who may mend it. */
export const NotReached = ({ personId }: { readonly personId: string }) => {
  const { t } = useTranslation('unreachable')
  const { data } = useQuery(unreachableQuery)
  const { why, hope, since } = useReason()
  const one = data?.items.find(({ person }) => person.personId === personId)
  if (one === undefined) return null
  return (
    <Note>
      {t('here', { since: since(one.since), why: why(one.bounce) })} {hope(one.bounce)} {t('untilThen')}
    </Note>
  )
}

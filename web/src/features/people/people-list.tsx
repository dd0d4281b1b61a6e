import { Button, SegmentedControl } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import {
  type EntryState,
  type ListedPerson,
  peopleRoutes,
  type PersonSummary,
} from '@tweespraak/contract/people'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addressOf } from '../../lib/api.ts'
import { dayOf } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { PersonAvatar } from '../../ui/person-avatar.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import { Skeletons } from '../../ui/skeletons.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { Day } from '../../ui/when.tsx'
import classes from './people-list.module.css'
import type { PeopleLinks } from './people-links.ts'
import { PeopleFilters } from './people-filters.tsx'
import { peopleCountQuery, peopleQuery, type PeopleSearch, type PeopleState } from './queries.ts'
import { ShowMore } from '../../ui/show-more.tsx'

interface PeopleListProps {
  readonly links: PeopleLinks
  /** What narrows the list, from the address; what is typed never stands there. */
  readonly unit: string | null
  readonly state: PeopleState
  readonly onNarrow: (narrowed: Narrowing) => void
  /** How the list is filled when there is nobody yet. */
  readonly begin: ReactNode
}

export type Narrowing = Pick<PeopleSearch, 'unit' | 'state'>

const peopleStates = ['present', 'not-in', 'unmanaged', 'left'] as const satisfies readonly PeopleState[]

/** Everybody, found while one types. */
export const PeopleList = ({ links, unit, state, onNarrow, begin }: PeopleListProps) => {
  const { t } = useTranslation(['people', 'app'])
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 150)
  const people = useInfiniteQuery(peopleQuery({ search, unit, state }))
  const can = people.data?.pages[0]?.can

  return (
    <>
      <PeopleFilters
        label={can?.seeLeft === true ? t('list.searchHr') : t('list.search')}
        typed={typed}
        onType={setTyped}
        unit={unit}
        onUnit={(chosen) => onNarrow({ unit: chosen, state })}
      >
        {can?.seeLeft === true && (
          <SegmentedControl
            className={classes.states ?? ''}
            aria-label={t('list.state')}
            withItemsBorders={false}
            value={state}
            onChange={(value) =>
              onNarrow({ unit, state: peopleStates.find((known) => known === value) ?? 'present' })
            }
            data={peopleStates.map((value) => ({ value, label: t(`list.${value}`) }))}
          />
        )}
      </PeopleFilters>
      {people.isError && <ErrorState error={people.error} retry={() => void people.refetch()} />}
      {people.isPending && <Skeletons count={8} />}
      {people.data !== undefined && (
        <Found
          pages={people.data.pages}
          asked={{ search, unit, state }}
          file={
            can?.export === true && (
              <Button
                component="a"
                variant="subtle"
                size="xs"
                href={addressOf(peopleRoutes.export, {
                  query: { search, state, ...(unit === null ? {} : { unit }) },
                })}
                download
              >
                {t('list.export')}
              </Button>
            )
          }
          elsewhere={
            can?.seeLeft === true &&
            state === 'present' &&
            search !== '' && (
              <AmongLeft
                found={{ search, unit, state: 'left' }}
                onShow={() => onNarrow({ unit, state: 'left' })}
              />
            )
          }
          filtered={search !== '' || unit !== null || state !== 'present'}
          inUnit={unit !== null}
          more={people.hasNextPage}
          links={links}
          begin={begin}
        />
      )}
      <ShowMore query={people} />
    </>
  )
}

interface FoundProps {
  readonly pages: readonly { readonly items: readonly ListedPerson[] }[]
  readonly asked: PeopleSearch
  readonly filtered: boolean
  /** Only those of one unit. */
  readonly inUnit: boolean
  readonly more: boolean
  readonly links: PeopleLinks
  readonly begin: ReactNode
  /** The list as a file. */
  readonly file: ReactNode
  /** Where else the search finds somebody. */
  readonly elsewhere: ReactNode
}

/** Who is looked for may have left: says that the search finds them there. */
const AmongLeft = ({ found, onShow }: { found: PeopleSearch; onShow: () => void }) => {
  const { t } = useTranslation('people')
  const { data } = useInfiniteQuery(peopleQuery(found))
  const [first] = data?.pages ?? []
  if (first === undefined || first.items.length === 0) return null
  return (
    <Button variant="default" onClick={onShow}>
      {t(first.next === null ? 'list.amongLeft' : 'list.amongLeftMore', { count: first.items.length })}
    </Button>
  )
}

const Found = ({ pages, asked, filtered, more, inUnit, links, begin, file, elsewhere }: FoundProps) => {
  const { t } = useTranslation('people')
  const items = pages.flatMap((page) => page.items)
  return (
    <>
      <div className={items.length > 0 ? classes.above : undefined}>
        <div className={items.length > 0 ? classes.found : undefined} role="status">
          {items.length > 0 ? (
            <HowMany shown={items.length} asked={asked} filtered={filtered} more={more} />
          ) : asked.state !== 'present' && asked.search === '' && asked.unit === null ? (
            <Empty title={t(`list.nobody.${asked.state}`)} />
          ) : filtered ? (
            <Empty title={t('list.none')} action={elsewhere}>
              {t(inUnit ? 'list.noneInUnit' : 'list.noneText')}
            </Empty>
          ) : (
            <Empty title={t('list.empty')} action={begin}>
              {t('list.emptyText')}
            </Empty>
          )}
        </div>
        {items.length > 0 && file}
      </div>
      {items.length > 0 && (
        <RowList label={t('list.label')}>
          {items.map((person) => (
            <PersonRow key={person.personId} person={person} entry={person.entry} links={links} />
          ))}
        </RowList>
      )}
    </>
  )
}

interface HowManyProps extends Pick<FoundProps, 'asked' | 'filtered' | 'more'> {
  readonly shown: number
}

/** How many people stand there, and of how many where that is not all. */
const HowMany = ({ shown, asked, filtered, more }: HowManyProps) => {
  const { t } = useTranslation('people')
  const { data } = useQuery({ ...peopleCountQuery(asked), enabled: filtered || more })
  if (!filtered && !more) return t('list.everybody', { count: shown })
  if (data === undefined) return null
  // A search that leaves nobody out says no more than the number.
  if (!more && data.found === data.all) return t('list.everybody', { count: shown })
  if (!filtered) return t('list.shownOf', { count: shown, total: data.all })
  return more
    ? t('list.foundMore', { count: shown, total: data.found })
    : t('list.foundOf', { count: shown, everybody: t('list.everybody', { count: data.all }) })
}

const ManagerWord = ({ person: { manager, unmanaged } }: { person: PersonSummary }) => {
  const { t } = useTranslation('people')
  if (unmanaged)
    return (
      <StatusWord tone="attention">
        {manager === null ? t('list.unmanagedRow') : t('list.unmanagedSince', { name: manager.name })}
      </StatusWord>
    )
  if (manager === null) return null
  return <span className={classes.manager}>{t('list.managedBy', { name: manager.name })}</span>
}

/** What is to be known of somebody here before anything else: that they are still to begin, leave, or have no manager. */
const Standing = ({ person, gone }: { person: PersonSummary; gone: boolean }) => {
  const { t } = useTranslation('people')
  if (person.leftOn !== null)
    return (
      <StatusWord>
        {t(gone ? 'list.leftOn' : 'list.leavesOn')} <Day date={person.leftOn} />
      </StatusWord>
    )
  if (person.beginsOn === null) return <ManagerWord person={person} />
  return (
    <>
      <StatusWord>
        {t('list.beginsOn')} <Day date={person.beginsOn} />
      </StatusWord>
      {person.unmanaged && <ManagerWord person={person} />}
    </>
  )
}

interface PersonRowProps {
  readonly person: PersonSummary
  /** Left out or null where it is not for this viewer. */
  readonly entry?: EntryState | null
  readonly links: PeopleLinks
}

export const PersonRow = ({ person, entry = null, links }: PersonRowProps) => {
  const { t } = useTranslation('people')
  const { timeZone, now } = useSpeaking()
  const gone = person.leftOn !== null && person.leftOn < dayOf(now, timeZone)
  return (
    <Row
      lead={<PersonAvatar name={person.name} />}
      title={links.row(person.personId, person.name)}
      detail={[
        person.jobTitle,
        person.unit?.name,
        entry === null || entry === 'in' ? null : t(`list.entry.${entry}`),
      ]
        .filter((part) => part !== null && part !== undefined)
        .join(' · ')}
      trail={<Standing person={person} gone={gone} />}
    />
  )
}

import type { PersonProgress } from '@tweespraak/contract/insights'
import { useTranslation } from 'react-i18next'
import { dayOf, lastDayBefore } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { OfSeries } from '../../ui/series-place.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { Day } from '../../ui/when.tsx'
import classes from './people-table.module.css'
import type { ProgressLinks } from './progress-links.ts'

/** The day of a moment, where the organisation is. */
const DayOf = ({ at }: { at: string }) => {
  const { timeZone } = useSpeaking()
  return <Day date={dayOf(Date.parse(at), timeZone)} />
}

/** The last day of a term: the same that who has to do it is told. */
const LastDayOf = ({ dueAt }: { dueAt: string }) => {
  const { timeZone } = useSpeaking()
  return <Day date={lastDayBefore(dueAt, timeZone)} />
}

const Talk = ({ talk, none }: { talk: PersonProgress['last']; none: string }) => {
  const { language } = useSpeaking()
  if (talk === null) return <span className={classes.soft}>{none}</span>
  return (
    <span className={classes.lines}>
      <DayOf at={talk.at} />
      <span className={classes.line}>
        {talk.kind[language]}
        <OfSeries place={talk.series} />
      </span>
    </span>
  )
}

const Waits = ({ person: { rest, waits, agreementDueOn } }: { person: PersonProgress }) => {
  const { t } = useTranslation('insights')
  const { language } = useSpeaking()
  const listed = new Intl.ListFormat(language, { type: 'conjunction' })
  if (rest !== null)
    return (
      <StatusWord>
        {rest.until === null ? (
          t('list.resting')
        ) : (
          <>
            {t('list.restingUntil')} <Day date={rest.until} />
          </>
        )}
      </StatusWord>
    )
  if (waits.length === 0 && agreementDueOn === null)
    return <span className={classes.soft}>{t('list.nothing')}</span>
  return (
    <ul className={classes.waits}>
      {waits.map((wait) => (
        <li key={`${wait.for} ${wait.kind.en}`}>
          {wait.signers.length > 0
            ? t('list.wait.signingOf', { names: listed.format(wait.signers) })
            : t(`list.wait.${wait.for}`)}{' '}
          <DayOf at={wait.at} />
          <span className={classes.line}>
            {wait.kind[language]}
            {wait.dueAt !== null && (
              <>
                {' · '}
                {t('list.due')} <LastDayOf dueAt={wait.dueAt} />
              </>
            )}
            {wait.late && (
              <>
                {' · '}
                <StatusWord tone="attention">{t('list.late')}</StatusWord>
              </>
            )}
          </span>
        </li>
      ))}
      {agreementDueOn !== null && (
        <li>
          {t('list.agreement')} <Day date={agreementDueOn} />
          <span className={classes.line}>
            <StatusWord tone="attention">{t('list.overdue')}</StatusWord>
          </span>
        </li>
      )}
    </ul>
  )
}

/** Who leads somebody; and that they have left, since what they planned then waits for another. */
const Manager = ({ person: { manager, managerLeft } }: { person: PersonProgress }) => {
  const { t } = useTranslation('insights')
  if (manager === null) return <span className={classes.soft}>{t('list.noManager')}</span>
  if (!managerLeft) return manager.name
  return (
    <span className={classes.lines}>
      {manager.name}
      <span className={classes.line}>
        <StatusWord tone="attention">{t('list.managerLeft')}</StatusWord>
      </span>
    </span>
  )
}

interface PeopleTableProps {
  readonly people: readonly PersonProgress[]
  /** Each of them is to have one now and again: who had none is said not to have. */
  readonly expected: boolean
  readonly links: ProgressLinks
}

/** The people behind a number: when, and what it waits for; never a word of what was said. */
export const PeopleTable = ({ people, expected, links }: PeopleTableProps) => {
  const { t } = useTranslation('insights')
  const columns: Column<PersonProgress>[] = [
    {
      key: 'person',
      header: t('list.person'),
      rowHeader: true,
      cell: ({ personId, name, jobTitle, unit }) => (
        <span className={classes.lines}>
          {links.person(personId, name)}
          <span className={classes.line}>
            {[jobTitle, unit?.name].filter((part) => part !== null && part !== undefined).join(' · ')}
          </span>
        </span>
      ),
    },
    {
      key: 'last',
      header: t('list.last'),
      cell: ({ last }) => <Talk talk={last} none={t(expected ? 'list.never' : 'list.none-held')} />,
    },
    {
      key: 'next',
      header: t('list.next'),
      // Who has one that had its day and was not held counts as planned.
      cell: ({ next, waits }) => (
        <Talk
          talk={next}
          none={t(waits.some((wait) => wait.for === 'talk') ? 'list.plannedPassed' : 'list.notPlanned')}
        />
      ),
    },
    {
      key: 'waits',
      header: t('list.waits'),
      absent: ({ rest, waits, agreementDueOn }) =>
        rest === null && waits.length === 0 && agreementDueOn === null,
      cell: (person) => <Waits person={person} />,
    },
    {
      key: 'manager',
      header: t('list.manager'),
      cell: (person) => <Manager person={person} />,
    },
  ]
  return (
    <Table caption={t('list.caption')} columns={columns} items={people} keyOf={({ personId }) => personId} />
  )
}

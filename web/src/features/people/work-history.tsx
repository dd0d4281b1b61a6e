import { Button } from '@mantine/core'
import { peopleRoutes, type Assignment, type Person } from '@tweespraak/contract/people'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { sayDay } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { Section } from '../../ui/section.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { Day } from '../../ui/when.tsx'
import type { PeopleLinks } from './people-links.ts'
import classes from './person-view.module.css'
import { useDeed } from './use-deed.ts'

const useColumns = (links: PeopleLinks): Column<Assignment>[] => {
  const { t } = useTranslation('people')
  return [
    {
      key: 'from',
      header: t('person.from'),
      rowHeader: true,
      cell: ({ startsOn }) => <Day date={startsOn} />,
    },
    { key: 'job', header: t('person.jobTitle'), cell: ({ jobTitle }) => jobTitle ?? '' },
    { key: 'unit', header: t('person.unit'), cell: ({ unit }) => unit?.name ?? '' },
    {
      key: 'manager',
      header: t('person.manager'),
      cell: ({ manager }) =>
        manager === null
          ? ''
          : links.person(
              manager.personId,
              manager.left ? t('person.hasLeft', { name: manager.name }) : manager.name,
            ),
    },
    {
      key: 'hours',
      header: t('person.hours'),
      numeric: true,
      cell: ({ hoursPerWeek }) => hoursPerWeek ?? '',
    },
  ]
}

interface HistoryProps {
  readonly person: Person
  /** Latest first. */
  readonly history: readonly Assignment[]
  readonly links: PeopleLinks
}

/** The work that somebody does and did. */
export const WorkHistory = ({ person, history, links }: HistoryProps) => {
  const { t } = useTranslation('people')
  const [from, ...rest] = useColumns(links)
  const until: Column<Assignment> = {
    key: 'until',
    header: t('person.until'),
    cell: ({ endsOn }) => (endsOn === null ? t('person.now') : <Day date={endsOn} />),
  }
  return (
    <Section title={t('person.history')}>
      <Table
        caption={t('person.historyCaption', { name: person.name })}
        columns={from === undefined ? rest : [from, until, ...rest]}
        items={history}
        keyOf={({ assignmentId }) => assignmentId}
      />
    </Section>
  )
}

interface ComingProps extends HistoryProps {
  /** The work before the one that begins last: what holds when that is called off. */
  readonly before: Assignment | undefined
}

/** The work that is written down and still to begin; the change that comes last can be called off. */
export const ComingWork = ({ person, history, before, links }: ComingProps) => {
  const { t } = useTranslation('people')
  const speaking = useSpeaking()
  const columns = useColumns(links)
  const [last] = history
  const callOff = useDeed(
    ({ from, work }: { from: string; work: Assignment }) =>
      call(peopleRoutes.move, {
        params: { personId: person.personId },
        body: {
          jobTitle: work.jobTitle,
          unitId: work.unit?.unitId ?? null,
          managerId: work.manager?.personId ?? null,
          hoursPerWeek: work.hoursPerWeek,
          from,
        },
      }),
    t('form.notComing', { name: person.name }),
  )
  return (
    <Section
      title={t('person.coming')}
      actions={
        person.can.move &&
        before !== undefined &&
        last !== undefined && (
          <Button
            variant="default"
            size="xs"
            aria-label={t('person.notComingLabel', { day: sayDay(last.startsOn, speaking) })}
            loading={callOff.isPending}
            onClick={() => callOff.mutate({ from: last.startsOn, work: before })}
          >
            {t('person.notComing')}
          </Button>
        )
      }
    >
      <p className={classes.sees}>{t('person.comingHelp')}</p>
      <RefusalNotice error={callOff.error} />
      <Table
        caption={t('person.comingCaption', { name: person.name })}
        columns={columns}
        items={history.toReversed()}
        keyOf={({ assignmentId }) => assignmentId}
      />
    </Section>
  )
}

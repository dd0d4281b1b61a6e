import type { Assignment, Person } from '@tweespraak/contract/people'
import { useTranslation } from 'react-i18next'
import { RowList } from '../../ui/row-list.tsx'
import { Section } from '../../ui/section.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { Day } from '../../ui/when.tsx'
import { Facts } from './facts.tsx'
import { PersonRow } from './people-list.tsx'
import type { PeopleLinks } from './people-links.ts'
import classes from './person-view.module.css'
import { DetailsDeeds, WorkDeeds } from './person-deeds.tsx'
import { RolesSection } from './roles-section.tsx'

interface PersonViewProps {
  readonly person: Person
  readonly links: PeopleLinks
}

/** One person: for everybody their work, for those near them the rest. */
export const PersonView = ({ person, links }: PersonViewProps) => {
  const { t } = useTranslation('people')
  const { details, manager } = person
  return (
    <>
      <Section title={t('person.work')} actions={<WorkDeeds person={person} />}>
        <Facts
          facts={[
            { label: t('person.jobTitle'), value: person.jobTitle },
            { label: t('person.unit'), value: person.unit?.name ?? null },
            {
              label: t('person.manager'),
              value: manager === null ? t('person.noManager') : links.person(manager.personId, manager.name),
            },
          ]}
        />
      </Section>
      {details !== null && (
        <Section title={t('person.details')} actions={<DetailsDeeds person={person} details={details} />}>
          <p className={classes.sees}>{t('person.detailsWho', { name: person.name })}</p>
          <Facts
            facts={[
              { label: t('person.number'), value: details.number },
              { label: t('person.email'), value: details.email },
              { label: t('person.hours'), value: details.hoursPerWeek },
              {
                label: t('person.startsOn'),
                value: details.startsOn === null ? null : <Day date={details.startsOn} />,
              },
              ...(details.endsOn === null
                ? []
                : [{ label: t('person.endsOn'), value: <Day date={details.endsOn} /> }]),
              { label: t('person.language'), value: t(`person.languages.${details.language}`) },
            ]}
          />
        </Section>
      )}
      {person.team.length > 0 && (
        <Section title={t('person.team')} aside={t('person.teamCount', { count: person.team.length })}>
          <RowList label={t('person.team')}>
            {person.team.map((member) => (
              <PersonRow key={member.personId} person={{ ...member, manager: null }} links={links} />
            ))}
          </RowList>
        </Section>
      )}
      {person.roles !== null && (person.roles.length > 0 || person.can.giveRoles.length > 0) && (
        <RolesSection person={person} roles={person.roles} />
      )}
      {details !== null && details.history.length > 1 && (
        <History person={person} history={details.history} links={links} />
      )}
    </>
  )
}

const useHistoryColumns = (links: PeopleLinks): Column<Assignment>[] => {
  const { t } = useTranslation('people')
  return [
    {
      key: 'from',
      header: t('person.from'),
      rowHeader: true,
      cell: ({ startsOn }) => <Day date={startsOn} />,
    },
    {
      key: 'until',
      header: t('person.until'),
      cell: ({ endsOn }) => (endsOn === null ? t('person.now') : <Day date={endsOn} />),
    },
    { key: 'job', header: t('person.jobTitle'), cell: ({ jobTitle }) => jobTitle ?? '' },
    { key: 'unit', header: t('person.unit'), cell: ({ unit }) => unit?.name ?? '' },
    {
      key: 'manager',
      header: t('person.manager'),
      cell: ({ manager }) => (manager === null ? '' : links.person(manager.personId, manager.name)),
    },
    {
      key: 'hours',
      header: t('person.hours'),
      numeric: true,
      cell: ({ hoursPerWeek }) => hoursPerWeek ?? '',
    },
  ]
}

const History = ({
  person,
  history,
  links,
}: PersonViewProps & { readonly history: readonly Assignment[] }) => {
  const { t } = useTranslation('people')
  const columns = useHistoryColumns(links)
  return (
    <Section title={t('person.history')}>
      <Table
        caption={t('person.historyCaption', { name: person.name })}
        columns={columns}
        items={history}
        keyOf={({ assignmentId }) => assignmentId}
      />
    </Section>
  )
}

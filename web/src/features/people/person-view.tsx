import type { Assignment, Person, PersonDetails } from '@tweespraak/contract/people'
import { useTranslation } from 'react-i18next'
import { dayOf, sayDay } from '../../lib/dates.ts'
import { useMe } from '../../lib/me.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { Facts } from '../../ui/facts.tsx'
import { RowList } from '../../ui/row-list.tsx'
import { Section } from '../../ui/section.tsx'
import { Day } from '../../ui/when.tsx'
import { EmailAddress } from './email-address.tsx'
import { PersonRow } from './people-list.tsx'
import type { PeopleLinks } from './people-links.ts'
import classes from './person-view.module.css'
import { DetailsDeeds, WorkDeeds } from './person-deeds.tsx'
import { RolesSection } from './roles-section.tsx'
import { ComingWork, WorkHistory } from './work-history.tsx'

interface PersonViewProps {
  readonly person: Person
  readonly links: PeopleLinks
}

/** One person: for everybody their work, for those near them the rest. */
export const PersonView = ({ person, links }: PersonViewProps) => {
  const { t, i18n } = useTranslation(['people', 'app'])
  const { timeZone, now } = useSpeaking()
  const me = useMe()
  const today = dayOf(now, timeZone)
  const { details, leftOn } = person
  const gone = leftOn !== null && leftOn < today
  const all = details?.history ?? []
  // Of somebody who is still to begin, the work that they begin with stands above already.
  const coming = all.filter(({ startsOn }) => startsOn > (person.beginsOn ?? today))
  const past = all.filter(({ startsOn }) => startsOn <= today)
  const next = coming.at(-1)
  const change = useChange(next)
  const number = new Intl.NumberFormat(i18n.language)
  const sayHours = (hours: number | null | undefined) =>
    typeof hours === 'number' ? number.format(hours) : null
  const hours = sayHours(gone ? all[0]?.hoursPerWeek : details?.hoursPerWeek)
  return (
    <>
      <Section title={t(gone ? 'person.lastWork' : 'person.work')} actions={<WorkDeeds person={person} />}>
        <WorkFacts person={person} last={gone ? all[0] : undefined} next={next} links={links} />
      </Section>
      {coming.length > 0 && (
        <ComingWork person={person} history={coming} before={workBefore(all)} links={links} />
      )}
      {details !== null && (
        <Section title={t('person.details')} actions={<DetailsDeeds person={person} details={details} />}>
          <p className={classes.sees}>{t(whoSees(person, me.person.id), { name: person.name })}</p>
          <Facts
            facts={[
              { label: t('person.number'), value: details.number },
              {
                label: t('person.email'),
                value: details.email === null ? null : <EmailAddress address={details.email} />,
              },
              {
                label: t('person.hours'),
                value: (
                  <>
                    {hours ?? <span className={classes.soft}>{t('app:field.none')}</span>}
                    {change(hours, sayHours(next?.hoursPerWeek))}
                  </>
                ),
              },
              {
                label: t(startWords(person, details)),
                value: details.startsOn === null ? null : <Day date={details.startsOn} />,
              },
              ...(details.probationEndsOn === null
                ? []
                : [{ label: t('person.probationEndsOn'), value: <Day date={details.probationEndsOn} /> }]),
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
      {past.length > 1 && <WorkHistory person={person} history={past} links={links} />}
    </>
  )
}

/** What the first day of the employment is called: of who came from a file without one, nobody said that they began then. */
const startWords = ({ beginsOn }: Person, { startAssumed }: PersonDetails) => {
  if (beginsOn !== null) return 'person.beginsOn'
  return startAssumed ? 'person.knownSince' : 'person.startsOn'
}

/** Who reads the details, said to oneself as to oneself. */
const whoSees = ({ manager, personId }: Person, meId: string) => {
  if (personId === meId) return manager === null ? 'person.detailsYouAlone' : 'person.detailsYou'
  return manager === null ? 'person.detailsWhoAlone' : 'person.detailsWho'
}

/** Of who led somebody, those who have left since. */
export const leftOf = ({ details }: Person): ReadonlySet<string> =>
  new Set(details?.history.flatMap(({ manager }) => (manager?.left === true ? [manager.personId] : [])) ?? [])

const oneDay = 86_400_000

/** The work that the last stretch follows without a day between them: somebody who comes back has none. */
const workBefore = ([last, before]: readonly Assignment[]): Assignment | undefined =>
  last !== undefined &&
  typeof before?.endsOn === 'string' &&
  Date.parse(last.startsOn) - Date.parse(before.endsOn) === oneDay
    ? before
    : undefined

/** What becomes of something with the work that begins next, where that differs. */
const useChange = (next: Assignment | undefined) => {
  const { t } = useTranslation('people')
  const speaking = useSpeaking()
  return (was: string | null, becomes: string | null | undefined) =>
    next !== undefined &&
    was !== becomes && (
      <span className={classes.next}>
        {t('person.fromDay', {
          day: sayDay(next.startsOn, speaking),
          value: becomes ?? t('person.nothing'),
        })}
      </span>
    )
}

interface WorkFactsProps extends PersonViewProps {
  /** Of somebody who left: the work they did last. */
  readonly last: Assignment | undefined
  /** The work that begins next. */
  readonly next: Assignment | undefined
}

/** As what, where and under whom; and what of it changes, from which day. */
const WorkFacts = ({ person, last, next, links }: WorkFactsProps) => {
  const { t } = useTranslation(['people', 'app'])
  const manager = last === undefined ? person.manager : last.manager
  const managerLeft = person.unmanaged || leftOf(person).has(manager?.personId ?? '')
  const change = useChange(next)
  const soft = <span className={classes.soft}>{t('app:field.none')}</span>
  return (
    <Facts
      facts={[
        {
          label: t('person.jobTitle'),
          value: (
            <>
              {person.jobTitle ?? soft}
              {change(person.jobTitle, next?.jobTitle)}
            </>
          ),
        },
        {
          label: t('person.unit'),
          value: (
            <>
              {person.unit?.name ?? soft}
              {change(person.unit?.name ?? null, next?.unit?.name ?? null)}
            </>
          ),
        },
        {
          label: t('person.manager'),
          value: (
            <>
              {manager === null
                ? t('person.noManager')
                : links.person(
                    manager.personId,
                    managerLeft ? t('person.hasLeft', { name: manager.name }) : manager.name,
                  )}
              {change(manager?.name ?? null, next?.manager?.name ?? null)}
            </>
          ),
        },
      ]}
    />
  )
}

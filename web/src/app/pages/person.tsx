import type { Place } from '@tweespraak/contract/access'
import type { Person } from '@tweespraak/contract/people'
import { useQuery } from '@tanstack/react-query'
import { useLocation, useParams } from '@tanstack/react-router'
import { type ComponentProps, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { HrNotIn } from '../../features/access/hr-not-in.tsx'
import { NotReached } from '../../features/access/unreachable.tsx'
import { WhoReadsWhat } from '../../features/access/who-reads.tsx'
import { OpenBetween } from '../../features/agreements/open-between.tsx'
import { ProgressOf } from '../../features/conversations/list/progress-of.tsx'
import { RestSection } from '../../features/conversations/rest/rest-section.tsx'
import { DueOfPerson } from '../../features/cycles/due-of-person.tsx'
import { GoalsOfPerson } from '../../features/goals/list/goals-of-person.tsx'
import { MemberSummary } from '../../features/home/member-summary.tsx'
import { EmploymentNotice } from '../../features/people/employment-notice.tsx'
import {
  type Invitation,
  InvitationLine,
  InviteButton,
  isUninvited,
  useInvitation,
} from '../../features/people/invite-person.tsx'
import { leftOf, PersonView } from '../../features/people/person-view.tsx'
import { personQuery } from '../../features/people/queries.ts'
import { isRefusal } from '../../lib/api.ts'
import { useMe } from '../../lib/me.ts'
import { ButtonLink, RowLink, TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { Skeletons } from '../../ui/skeletons.tsx'
import { NotFound } from '../failures.tsx'
import { placeFor } from '../places.ts'
import { rowToConversation, toConversation } from './conversation-links.tsx'
import { goalLinks } from './goal-links.tsx'
import { peopleLinks } from './people-links.tsx'
import classes from './person.module.css'
import { offerLink, planLink } from './team-links.tsx'

/** Whether one of the two leads the other today: with them a conversation can be planned. */
const talksWith = ({ manager, team, beginsOn }: Person, meId: string): boolean =>
  (manager?.personId === meId && beginsOn === null) || team.some(({ personId }) => personId === meId)

/** Whether the conversations of somebody rest is for their manager and HR; one's own stands beside one's conversations. */
const restIsShown = ({ manager, leftOn, personId }: Person, me: ReturnType<typeof useMe>): boolean =>
  leftOn === null &&
  personId !== me.person.id &&
  (me.roles.hr !== 'none' || manager?.personId === me.person.id)

/** Who leads them sees it with what comes next; here it stands for HR and for oneself. */
const dueIsShown = ({ manager, leftOn, personId }: Person, me: ReturnType<typeof useMe>): boolean =>
  leftOn === null &&
  manager?.personId !== me.person.id &&
  (me.roles.hr !== 'none' || personId === me.person.id)

const memberLinks: ComponentProps<typeof MemberSummary>['links'] = {
  conversation: toConversation,
  offer: offerLink,
  plan: planLink,
  agreements: (personId, words) => (
    <TextLink to="/agreements" search={{ employee: personId }}>
      {words}
    </TextLink>
  ),
}

const agreementLink = (agreementId: string, words: string) => (
  <RowLink to="/agreements/$agreementId" params={{ agreementId }}>
    {words}
  </RowLink>
)

/** Back to the list that one came from, else to where people are found. */
const Above = ({ places }: { places: readonly Place[] }) => {
  const { t } = useTranslation(['people', 'app'])
  const { progress } = useLocation({ select: ({ state }) => state })
  if (progress !== undefined)
    return (
      <TextLink to="/progress" search={progress}>
        {t('app:places.progress')}
      </TextLink>
    )
  return placeFor('people', places) === 'team' ? (
    <TextLink to="/team">{t('app:places.team')}</TextLink>
  ) : (
    <TextLink to="/people">{t('person.above')}</TextLink>
  )
}

/** What can be done with somebody as a whole, on one line: the main thing last. */
const Deeds = ({ person, invitation, seen }: DeedsProps) => {
  const { t } = useTranslation(['people', 'conversations', 'app'])
  const me = useMe()
  const { personId } = person
  return (
    <>
      {personId === me.person.id && (
        <ButtonLink to="/my-file" variant="default">
          {t('app:places.my-file')}
        </ButtonLink>
      )}
      {person.can.openFile && (
        <ButtonLink
          to="/people/$personId/file"
          params={{ personId }}
          variant="default"
          aria-describedby={seen}
        >
          {t('person.openFile')}
        </ButtonLink>
      )}
      {talksWith(person, me.person.id) && (
        <ButtonLink
          to="/conversations/new"
          search={{ with: personId }}
          variant={isUninvited(invitation) ? 'default' : 'filled'}
        >
          {t('conversations:plan.title')}
        </ButtonLink>
      )}
      {invitation !== null && <InviteButton invitation={invitation} />}
    </>
  )
}

interface DeedsProps {
  readonly person: Person
  readonly invitation: Invitation | null
  /** The id of what says that they see it when their file is opened. */
  readonly seen: string
}

/** HR plans an improvement series; and where nobody leads them who may judge them, any conversation in which one does. */
const PlanFor = ({ person: { personId, can } }: { person: Person }) => {
  const { t } = useTranslation('conversations')
  return (
    <ButtonLink to="/conversations/new" search={{ for: personId }} variant="default" size="xs">
      {t(can.chooseLeader ? 'plan.forOthers.button' : 'plan.forOthers.series')}
    </ButtonLink>
  )
}

const PersonShown = ({ person }: { person: Person }) => {
  const { t } = useTranslation(['people', 'conversations'])
  const me = useMe()
  const seen = useId()
  const invitation = useInvitation(person)
  const { personId } = person
  const fileSeen = person.can.openFile && <span id={seen}>{t('person.fileSeen', { name: person.name })}</span>
  return (
    <Page
      title={person.name}
      above={<Above places={me.places} />}
      lead={[person.jobTitle, person.unit?.name]
        .filter((part) => part !== null && part !== undefined)
        .join(' · ')}
      actions={<Deeds person={person} invitation={invitation} seen={seen} />}
    >
      {(invitation !== null || person.can.openFile) && (
        <div className={classes.standing}>
          {invitation === null ? (
            fileSeen
          ) : (
            <InvitationLine person={person} invitation={invitation} links={peopleLinks}>
              {fileSeen}
            </InvitationLine>
          )}
        </div>
      )}
      <HrNotIn personId={personId} />
      <EmploymentNotice person={person} links={peopleLinks} />
      {(me.roles.hr !== 'none' || me.roles.administrator) && <NotReached personId={personId} />}
      {person.manager?.personId === me.person.id && (
        <>
          <MemberSummary personId={personId} links={memberLinks} />
          <OpenBetween employeeId={personId} leaderId={me.person.id} link={agreementLink} />
          <GoalsOfPerson
            personId={personId}
            name={person.name}
            links={goalLinks}
            propose={(words) => (
              <ButtonLink to="/goals/new" search={{ for: personId }} variant="default" size="xs">
                {words}
              </ButtonLink>
            )}
          />
        </>
      )}
      {me.roles.hr !== 'none' && personId !== me.person.id && (
        <ProgressOf
          personId={personId}
          link={rowToConversation}
          left={leftOf(person)}
          othersPlan={
            person.can.arrangeSeries &&
            !person.can.chooseLeader &&
            person.manager !== null &&
            person.manager.personId !== me.person.id &&
            t('conversations:progressOf.othersPlan', { name: person.name })
          }
          plan={(person.can.chooseLeader || person.can.arrangeSeries) && <PlanFor person={person} />}
        />
      )}
      {dueIsShown(person, me) && <DueOfPerson personId={personId} />}
      {restIsShown(person, me) && <RestSection personId={personId} name={person.name} />}
      <PersonView person={person} links={peopleLinks} />
      {personId === me.person.id && <WhoReadsWhat />}
    </Page>
  )
}

/** One person. */
export const PersonPage = () => {
  const { personId } = useParams({ from: '/signed-in/people/$personId' })
  const query = useQuery(personQuery(personId))
  if (isRefusal(query.error, 'not-found')) return <NotFound />
  // Without a person there is no title to stand under, so that the whole page says it.
  if (query.data === undefined && query.isError) throw query.error
  return (
    <Loaded query={query} skeleton={<Skeletons shape="page" count={6} />}>
      {(person) => <PersonShown key={personId} person={person} />}
    </Loaded>
  )
}

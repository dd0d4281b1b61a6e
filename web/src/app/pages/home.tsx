import type { HomeItem } from '@tweespraak/contract/home'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { WhoReadsWelcome } from '../../features/access/who-reads.tsx'
import { shareButtonId } from '../../features/conversations/prepare/share-button.ts'
import { HandedOver } from '../../features/home/handed-over.tsx'
import { HomeList } from '../../features/home/home-list.tsx'
import type { BeginLinks } from '../../features/home/nothing-asked.tsx'
import { givenName } from '../../lib/given-name.ts'
import { isHalfway } from '../../lib/halfway.ts'
import { fetchSentences } from '../../lib/language.ts'
import { useMe } from '../../lib/me.ts'
import { ButtonLink, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { arrange } from '../places.ts'
import { toConversation } from './conversation-links.tsx'

/** Fetched for who may have it to read: hardly ever, and by one person. */
const HrNotIn = lazy(async () => {
  const [{ HrNotIn: part }] = await Promise.all([
    import('../../features/access/hr-not-in.tsx'),
    fetchSentences(['unreachable']),
  ])
  return { default: part }
})

const linkTo = (item: HomeItem, words: string, urgent: boolean) => (
  <Deed item={item} words={words} urgent={urgent} />
)

const begin: BeginLinks = {
  plan: (words) => <ButtonLink to="/conversations/new">{words}</ButtonLink>,
  people: (words) => (
    <ButtonLink to="/people" search={{ invite: true }}>
      {words}
    </ButtonLink>
  ),
  mails: (words) => <ButtonLink to="/mails">{words}</ButtonLink>,
}

const toRest = (words: string) => <TextLink to="/conversations">{words}</TextLink>

/** What is asked of me now, and nothing else. */
export const HomePage = () => {
  const { t } = useTranslation('home')
  const me = useMe()
  return (
    <Page
      title={t('hello', { name: givenName(me.person.name) })}
      // Who has no agreements among their places on screen finds them here.
      actions={
        <>
          <TextLink to="/check-in">{t('checkIn')}</TextLink>
          {!arrange(me.places).column.includes('agreements') && (
            <TextLink to="/agreements">{t('mine')}</TextLink>
          )}
        </>
      }
    >
      {me.roles.administrator && me.roles.hr === 'none' && (
        <Suspense fallback={null}>
          <HrNotIn />
        </Suspense>
      )}
      <WhoReadsWelcome />
      <HandedOver toConversation={toConversation} />
      <HomeList linkTo={linkTo} begin={begin} toRest={toRest} />
    </Page>
  )
}

interface DeedProps {
  readonly item: HomeItem
  readonly words: string
  /** The one filled button of the page. */
  readonly urgent: boolean
}

/** What is proposed says all; else it is with somebody, or with who leads oneself, and of a kind. */
const planSearchOf = ({ subjectId, kindId, person }: Pick<HomeItem, 'subjectId' | 'kindId' | 'person'>) => {
  if (kindId === null) return subjectId === null ? {} : { proposal: subjectId }
  return person === null ? { kind: kindId } : { with: person.personId, kind: kindId }
}

/** The one thing to do with an item: a link to where it is done. */
const Deed = ({ item, words, urgent }: DeedProps) => {
  const { task, subjectId, kindId, person } = item
  const look = { variant: urgent ? 'filled' : 'default' }
  switch (task) {
    case 'import-people':
      return (
        <ButtonLink to="/people/import" {...look}>
          {words}
        </ButtonLink>
      )
    case 'invite-people':
      return (
        <ButtonLink to="/people" search={{ invite: true }} {...look}>
          {words}
        </ButtonLink>
      )
    case 'mend-address':
      return (
        <ButtonLink to="/people/$personId" params={{ personId: subjectId ?? '' }} {...look}>
          {words}
        </ButtonLink>
      )
    case 'mend-addresses':
      return (
        <ButtonLink to="/mails" {...look}>
          {words}
        </ButtonLink>
      )
    case 'read-criteria':
      return (
        <ButtonLink to="/criteria/$setId" params={{ setId: subjectId ?? '' }} {...look}>
          {words}
        </ButtonLink>
      )
    case 'choose-moment':
    case 'choose-proposed-moment':
    case 'await-choice':
      return (
        <ButtonLink to="/moment-offers/$offerId" params={{ offerId: subjectId ?? '' }} {...look}>
          {words}
        </ButtonLink>
      )
    case 'answer-goal':
    case 'check-in-goal':
      return (
        <ButtonLink to="/goals/$goalId" params={{ goalId: subjectId ?? '' }} {...look}>
          {words}
        </ButtonLink>
      )
    case 'answer-change':
    case 'do-agreement':
    case 'give-support':
    case 'say-of-support':
      return (
        <ButtonLink to="/agreements/$agreementId" params={{ agreementId: subjectId ?? '' }} {...look}>
          {words}
        </ButtonLink>
      )
    case 'answer-response':
    case 'go-on-response':
    case 'plan-response-talk':
    case 'decide-response':
    case 'appoint-higher':
      return (
        <ButtonLink
          to="/conversations/$conversationId/response"
          params={{ conversationId: subjectId ?? '' }}
          {...look}
        >
          {words}
        </ButtonLink>
      )
    case 'plan-probation':
      return (
        <ButtonLink to="/conversations/new" search={subjectId === null ? {} : { with: subjectId }} {...look}>
          {words}
        </ButtonLink>
      )
    case 'plan-next':
    case 'plan-again':
    case 'plan-due':
    case 'plan-asked':
      return (
        <ButtonLink to="/conversations/new" search={planSearchOf({ subjectId, kindId, person })} {...look}>
          {words}
        </ButtonLink>
      )
    default:
      return (
        <ButtonLink
          to="/conversations/$conversationId"
          params={{ conversationId: subjectId ?? '' }}
          {...(task === 'share-preparation' && !isHalfway(item) ? { hash: shareButtonId } : {})}
          {...look}
        >
          {words}
        </ButtonLink>
      )
  }
}

import { IconListCheck, IconTarget, IconMessagePlus, IconMessages } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { sayDay, sayMoment } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { Palette, type Choice, type ChoiceGroup } from '../../ui/palette.tsx'
import { PersonAvatar } from '../../ui/person-avatar.tsx'
import { useDeeds, usePages } from './search-choices.tsx'
import { useFound } from './use-found.ts'
import { useKindsToPlan } from './use-kinds-to-plan.tsx'
import { wordsMatch } from './words-match.ts'

/** What is found by its own words; `plans` are what one can do with the people found. */
const useFoundGroups = (typed: string) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const speaking = useSpeaking()
  const { people, conversations, agreements, goals, settled } = useFound(typed)
  const peopleGroup: ChoiceGroup = {
    label: t('shell.searchPeople'),
    choices: people.map(({ personId, name, jobTitle, leftOn }) => ({
      id: personId,
      label: name,
      detail: leftOn === null ? (jobTitle ?? '') : t('shell.searchLeft'),
      lead: <PersonAvatar name={name} />,
      onChoose: () => void navigate({ to: '/people/$personId', params: { personId } }),
    })),
  }
  const conversationsGroup: ChoiceGroup = {
    label: t('shell.searchConversations'),
    choices: conversations.map(({ conversationId, kind, person, at }) => ({
      id: conversationId,
      label: t('shell.searchConversation', { kind: kind[speaking.language], name: person.name }),
      detail: at === null ? '' : sayMoment(at, speaking),
      lead: <IconMessages size={20} stroke={1.5} aria-hidden />,
      onChoose: () => void navigate({ to: '/conversations/$conversationId', params: { conversationId } }),
    })),
  }
  const agreementsGroup: ChoiceGroup = {
    label: t('shell.searchAgreements'),
    choices: agreements.map(({ agreementId, what, person, dueOn }) => ({
      id: agreementId,
      label: what,
      detail: t('shell.searchAgreement', { name: person.name, day: sayDay(dueOn, speaking) }),
      lead: <IconListCheck size={20} stroke={1.5} aria-hidden />,
      onChoose: () => void navigate({ to: '/agreements/$agreementId', params: { agreementId } }),
    })),
  }
  const goalsGroup: ChoiceGroup = {
    label: t('shell.searchGoals'),
    choices: goals.map(({ goalId, what, person }) => ({
      id: goalId,
      label: what,
      detail: person === null ? '' : t('shell.searchGoal', { name: person.name }),
      lead: <IconTarget size={20} stroke={1.5} aria-hidden />,
      onChoose: () => void navigate({ to: '/goals/$goalId', params: { goalId } }),
    })),
  }
  const plans: Choice[] = people
    .filter(({ can }) => can.plan)
    .map(({ personId, name }) => ({
      id: `plan-${personId}`,
      label: t('shell.searchPlan', { name }),
      lead: <IconMessagePlus size={20} stroke={1.5} aria-hidden />,
      onChoose: () => void navigate({ to: '/conversations/new', search: { with: personId } }),
    }))
  return { peopleGroup, besides: [conversationsGroup, agreementsGroup, goalsGroup], plans, settled }
}

/** The command palette: find a person, a conversation, an agreement or a goal, go to a page, or do something, without a mouse. */
export const Search = ({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) => {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const { peopleGroup, besides, plans, settled } = useFoundGroups(typed)
  const pages = usePages()
  const { deeds, dialog: unsaved } = useDeeds()
  const kindsToPlan = useKindsToPlan(typed)
  const groups = [
    peopleGroup,
    { label: t('shell.searchPlaces'), choices: pages.filter(({ words }) => wordsMatch(typed, words)) },
    {
      label: t('shell.searchDeeds'),
      choices: [...plans, ...kindsToPlan, ...deeds.filter(({ words }) => wordsMatch(typed, words))],
    },
    ...besides,
  ]
  const count = groups.reduce((sum, { choices }) => sum + choices.length, 0)
  const words = count === 0 ? t('shell.searchNothing') : t('shell.searchFound', { count })
  return (
    <>
      <Palette
        dialog={dialog}
        label={t('shell.search')}
        placeholder={t('shell.searchHint')}
        typed={typed}
        onType={setTyped}
        groups={groups}
        settled={settled}
        found={settled || count > 0 ? words : t('shell.searching')}
      />
      {unsaved}
    </>
  )
}

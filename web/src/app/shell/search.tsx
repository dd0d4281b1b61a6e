import { IconMessages } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { sayMoment } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { Palette, type ChoiceGroup } from '../../ui/palette.tsx'
import { PersonAvatar } from '../../ui/person-avatar.tsx'
import { useDeeds, usePages } from './search-choices.tsx'
import { useFound } from './use-found.ts'
import { wordsMatch } from './words-match.ts'

const useFoundGroups = (typed: string) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const speaking = useSpeaking()
  const { people, conversations, settled } = useFound(typed)
  const peopleGroup: ChoiceGroup = {
    label: t('shell.searchPeople'),
    choices: people.map(({ personId, name, jobTitle }) => ({
      id: personId,
      label: name,
      detail: jobTitle ?? '',
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
  return { peopleGroup, conversationsGroup, settled }
}

/** The command palette: find a person or a conversation, go to a page, or do something, without a mouse. */
export const Search = ({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) => {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const { peopleGroup, conversationsGroup, settled } = useFoundGroups(typed)
  const pages = usePages()
  const { deeds, dialog: unsaved } = useDeeds()
  const groups = [
    peopleGroup,
    { label: t('shell.searchPlaces'), choices: pages.filter(({ words }) => wordsMatch(typed, words)) },
    { label: t('shell.searchDeeds'), choices: deeds.filter(({ words }) => wordsMatch(typed, words)) },
    conversationsGroup,
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

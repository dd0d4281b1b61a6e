import { IconMessages } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sayMoment } from '../../lib/dates.ts'
import { useMe } from '../../lib/me.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { Palette, type Choice, type ChoiceGroup } from '../../ui/palette.tsx'
import { PersonAvatar } from '../../ui/person-avatar.tsx'
import { paths } from '../places.ts'
import { placeIcons } from './place-icons.ts'
import { useFound } from './use-found.ts'

const usePlaces = (typed: string): Choice[] => {
  const { t } = useTranslation()
  const me = useMe()
  const navigate = useNavigate()
  return me.places
    .map((place) => ({ place, label: t(`places.${place}`) }))
    .filter(({ label }) => label.toLowerCase().includes(typed.trim().toLowerCase()))
    .map(({ place, label }) => {
      const Icon = placeIcons[place]
      return {
        id: place,
        label,
        lead: <Icon size={20} stroke={1.5} aria-hidden />,
        onChoose: () => void navigate({ to: paths[place] }),
      }
    })
}

const usePeopleAndConversations = (typed: string): ChoiceGroup[] => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const speaking = useSpeaking()
  const { people, conversations } = useFound(typed)
  return [
    {
      label: t('shell.searchPeople'),
      choices: people.map(({ personId, name, jobTitle }) => ({
        id: personId,
        label: name,
        detail: jobTitle ?? '',
        lead: <PersonAvatar name={name} />,
        onChoose: () => void navigate({ to: '/people/$personId', params: { personId } }),
      })),
    },
    {
      label: t('shell.searchConversations'),
      choices: conversations.map(({ conversationId, kind, person, at }) => ({
        id: conversationId,
        label: t('shell.searchConversation', { kind: kind[speaking.language], name: person.name }),
        detail: at === null ? '' : sayMoment(at, speaking),
        lead: <IconMessages size={20} stroke={1.5} aria-hidden />,
        onChoose: () => void navigate({ to: '/conversations/$conversationId', params: { conversationId } }),
      })),
    },
  ]
}

/** The command palette: find a person or a conversation, or go to a place, without a mouse. */
export const Search = ({ opened, onClose }: { opened: boolean; onClose: () => void }) => {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const places = usePlaces(typed)
  const found = usePeopleAndConversations(typed)
  const groups = [...found, { label: t('shell.searchPlaces'), choices: places }]
  const count = groups.reduce((sum, { choices }) => sum + choices.length, 0)
  return (
    <Palette
      opened={opened}
      onClose={onClose}
      label={t('shell.search')}
      placeholder={t('shell.searchHint')}
      typed={typed}
      onType={setTyped}
      groups={groups}
      found={count === 0 ? t('shell.searchNothing') : t('shell.searchFound', { count })}
    />
  )
}

import '@mantine/spotlight/styles.layer.css'
import {
  createSpotlight,
  Spotlight,
  type SpotlightActionData,
  type SpotlightActionGroupData,
} from '@mantine/spotlight'
import { IconMessages } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sayMoment } from '../../lib/dates.ts'
import { useMe } from '../../lib/me.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { PersonAvatar } from '../../ui/person-avatar.tsx'
import { paths } from '../places.ts'
import { placeIcons } from './place-icons.ts'
import classes from './search.module.css'
import { useFound } from './use-found.ts'

const [store, control] = createSpotlight()

const usePlaces = (typed: string): SpotlightActionData[] => {
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
        leftSection: <Icon size={20} stroke={1.5} aria-hidden />,
        onClick: () => void navigate({ to: paths[place] }),
      }
    })
}

const usePeopleAndConversations = (typed: string): SpotlightActionGroupData[] => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const speaking = useSpeaking()
  const { people, conversations } = useFound(typed)
  return [
    {
      group: t('shell.searchPeople'),
      actions: people.map(({ personId, name, jobTitle }) => ({
        id: personId,
        label: name,
        description: jobTitle ?? '',
        leftSection: <PersonAvatar name={name} />,
        onClick: () => void navigate({ to: '/people/$personId', params: { personId } }),
      })),
    },
    {
      group: t('shell.searchConversations'),
      actions: conversations.map(({ conversationId, kind, person, at }) => ({
        id: conversationId,
        label: t('shell.searchConversation', { kind: kind[speaking.language], name: person.name }),
        description: at === null ? '' : sayMoment(at, speaking),
        leftSection: <IconMessages size={20} stroke={1.5} aria-hidden />,
        onClick: () => void navigate({ to: '/conversations/$conversationId', params: { conversationId } }),
      })),
    },
  ]
}

const selected = { 'data-selected': true }

/** Leaves out what is empty. Enter opens the first of what was found, also when it came after the last key. */
const withFirstSelected = (groups: readonly SpotlightActionGroupData[]): SpotlightActionGroupData[] =>
  groups
    .filter((group) => group.actions.length > 0)
    .map((group, place) => ({
      ...group,
      actions: group.actions.map((action, index) =>
        place === 0 && index === 0 ? { ...action, ...selected } : action,
      ),
    }))

/** The command palette: find a person or a conversation, or go to a place, without a mouse. */
export const Search = ({ opened, onClose }: { opened: boolean; onClose: () => void }) => {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const places = usePlaces(typed)
  const found = usePeopleAndConversations(typed)
  useEffect(() => {
    if (opened) control.open()
  }, [opened])
  const groups = withFirstSelected([...found, { group: t('shell.searchPlaces'), actions: places }])
  return (
    <Spotlight
      store={store}
      query={typed}
      onQueryChange={setTyped}
      onSpotlightClose={onClose}
      shortcut={null}
      scrollable
      // Stays where it is while what is found grows and shrinks below it.
      centered={false}
      yOffset="12vh"
      actions={groups}
      filter={(_query, actions) => actions}
      nothingFound={t('shell.searchNothing')}
      searchProps={{ placeholder: t('shell.searchHint'), 'aria-label': t('shell.search') }}
      attributes={{ content: { 'aria-label': t('shell.search') } }}
      overlayProps={{ blur: 0 }}
      classNames={{
        action: classes.action ?? '',
        actionDescription: classes.detail ?? '',
        actionsGroup: classes.group ?? '',
        search: classes.search ?? '',
      }}
    />
  )
}

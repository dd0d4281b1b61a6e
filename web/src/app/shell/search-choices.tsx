import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import {
  IconBell,
  IconBellRinging,
  IconCalendar,
  IconDevices,
  IconEye,
  IconFileImport,
  IconForms,
  IconGavel,
  IconLanguage,
  IconLogout,
  IconMessagePlus,
  IconMoon,
  IconPlayerPause,
  IconRepeat,
  IconSun,
  IconTargetArrow,
  IconUserCircle,
  type Icon,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../lib/language.ts'
import { whoReadsId } from '../../lib/who-reads-id.ts'
import { useMe } from '../../lib/me.ts'
import { restId } from '../../lib/rest-id.ts'
import type { Choice } from '../../ui/palette.tsx'
import { paths } from '../places.ts'
import { placeIcons } from './place-icons.ts'
import { tellRefusal } from './tell-refusal.ts'
import { useChooseLanguage } from './use-choose-language.ts'
import { useSignOut } from './use-sign-out.tsx'

/** What one can choose without a question to the server; `words` is everything it may be found by. */
interface KnownChoice extends Choice {
  readonly words: string
}

const lead = (Shape: Icon): ReactNode => <Shape size={20} stroke={1.5} aria-hidden />

/** A page that is no place, by the name under which it is found. */
type Titled =
  | 'kinds'
  | 'forms'
  | 'goalGroups'
  | 'rhythm'
  | 'collectiveAgreements'
  | 'reminders'
  | 'calendar'
  | 'sessions'
  | 'mailChoices'

/** The pages that this person has. */
export const usePages = (): KnownChoice[] => {
  const { t } = useTranslation()
  const me = useMe()
  const navigate = useNavigate()
  const titled = (
    id: Titled,
    icon: Icon,
    to:
      | '/kinds'
      | '/forms'
      | '/goals/group'
      | '/rhythm'
      | '/rhythm/agreements'
      | '/organization/reminders'
      | '/my-calendar'
      | '/sessions'
      | '/mail-choices',
  ): KnownChoice => ({
    id,
    label: t(`titles.${id}`),
    words: `${t(`titles.${id}`)} ${t(`searchWords.${id}`)}`,
    lead: lead(icon),
    onChoose: () => void navigate({ to }),
  })
  const places = me.places.flatMap((place): KnownChoice[] =>
    // Two pages under one name: each is found by its own.
    place === 'templates'
      ? [titled('kinds', placeIcons.templates, '/kinds'), titled('forms', IconForms, '/forms')]
      : [
          {
            id: place,
            label: t(`places.${place}`),
            words: `${t(`places.${place}`)} ${t(`searchWords.${place}`)}`,
            lead: lead(placeIcons[place]),
            onChoose: () => void navigate({ to: paths[place] }),
          },
        ],
  )
  const own = (id: 'me' | 'whoReads', icon: Icon, hash?: string): KnownChoice => ({
    id,
    label: t(`titles.${id}`),
    words: `${t(`titles.${id}`)} ${t(`searchWords.${id}`)}`,
    lead: lead(icon),
    onChoose: () =>
      void navigate({
        to: '/people/$personId',
        params: { personId: me.person.id },
        ...(hash === undefined ? {} : { hash }),
      }),
  })
  return [
    ...places,
    ...(me.roles.hr !== 'none' || me.places.includes('team')
      ? [titled('goalGroups', placeIcons.goals, '/goals/group')]
      : []),
    ...(me.roles.hr !== 'none'
      ? [
          titled('rhythm', IconRepeat, '/rhythm'),
          titled('collectiveAgreements', IconGavel, '/rhythm/agreements'),
          titled('reminders', IconBellRinging, '/organization/reminders'),
        ]
      : []),
    own('me', IconUserCircle),
    own('whoReads', IconEye, whoReadsId),
    titled('calendar', IconCalendar, '/my-calendar'),
    titled('sessions', IconDevices, '/sessions'),
    titled('mailChoices', IconBell, '/mail-choices'),
  ]
}

type Deed = 'plan' | 'goal' | 'rest' | 'import' | 'language' | 'light' | 'dark' | 'signOut'

/** What one can do from anywhere. `dialog` must stand on the page: signing out may have to ask something. */
export const useDeeds = (): { readonly deeds: KnownChoice[]; readonly dialog: ReactNode } => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const chooseLanguage = useChooseLanguage()
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  const { roles, places } = useMe()
  const { signOut, dialog } = useSignOut(tellRefusal)
  const language = currentLanguage() === 'nl' ? 'en' : 'nl'
  const deed = (id: Deed, icon: Icon, onChoose: () => void): KnownChoice => ({
    id: `deed-${id}`,
    label: t(`searchDeeds.${id}`),
    words: `${t(`searchDeeds.${id}`)} ${t(`searchWords.${id}`)}`,
    lead: lead(icon),
    onChoose,
  })
  return {
    deeds: [
      deed('plan', IconMessagePlus, () => void navigate({ to: '/conversations/new' })),
      ...(places.includes('goals')
        ? [deed('goal', IconTargetArrow, () => void navigate({ to: '/goals/new' }))]
        : []),
      ...(places.includes('conversations')
        ? [deed('rest', IconPlayerPause, () => void navigate({ to: '/conversations', hash: restId }))]
        : []),
      ...(roles.hr !== 'none' || roles.administrator
        ? [deed('import', IconFileImport, () => void navigate({ to: '/people/import' }))]
        : []),
      deed('language', IconLanguage, () => chooseLanguage(language)),
      dark
        ? deed('light', IconSun, () => setColorScheme('light'))
        : deed('dark', IconMoon, () => setColorScheme('dark')),
      deed('signOut', IconLogout, signOut),
    ],
    dialog,
  }
}

import { Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import { accessRoutes } from '@tweespraak/contract/access'
import type { Language } from '@tweespraak/contract/id'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { call, RefusalError } from '../../lib/api.ts'
import { currentLanguage, speak } from '../../lib/language.ts'
import { meQuery, useMe } from '../../lib/me.ts'
import { say } from '../../ui/toast.tsx'
import { arrange, paths } from '../places.ts'
import { MeButton } from './me-button.tsx'
import classes from './me-menu-open.module.css'
import { useSignOut } from './use-sign-out.tsx'

const tell = (error: unknown) => {
  if (error instanceof RefusalError) say(error.message)
}

/** Chooses a language at once on this screen, and on the server for mails and other devices. */
const useChooseLanguage = () => {
  const queries = useQueryClient()
  const keep = useMutation({
    mutationFn: (language: Language) => call(accessRoutes.setLanguage, { body: { language } }),
    onError: tell,
  })
  return (language: Language) => {
    queries.setQueryData(meQuery.queryKey, (me) => (me === undefined ? me : { ...me, language }))
    void speak(language)
    keep.mutate(language)
  }
}

const schemes = [
  ['light', 'light'],
  ['dark', 'dark'],
  ['auto', 'system'],
] as const satisfies readonly (readonly [MantineColorScheme, string])[]

const languages = [
  ['nl', 'dutch'],
  ['en', 'english'],
] as const satisfies readonly (readonly [Language, string])[]

/** Under one's own name: the places that did not fit, language, light or dark, sessions, and out. */
export const MeMenuOpen = () => {
  const { t } = useTranslation()
  const me = useMe()
  const navigate = useNavigate()
  const chooseLanguage = useChooseLanguage()
  const { signOut, dialog } = useSignOut(tell)
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const more = arrange(me.places).more
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <Menu
        defaultOpened
        // The button that was pressed gave way to this one while the menu was fetched.
        returnFocus={false}
        onClose={() => button.current?.focus()}
        withinPortal={false}
        withInitialFocusPlaceholder={false}
        position="bottom-end"
        width={248}
        shadow="md"
        transitionProps={{ duration: 140 }}
      >
        <Menu.Target>
          <MeButton ref={button} />
        </Menu.Target>
        <Menu.Dropdown>
          <div className={classes.who}>
            <strong>{me.person.name}</strong>
            {me.person.email !== null && <span>{me.person.email}</span>}
          </div>
          <Menu.Divider />
          {more.map((place) => (
            <Menu.Item key={place} onClick={() => void navigate({ to: paths[place] })}>
              {t(`places.${place}`)}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => void navigate({ to: '/sessions' })}>{t('titles.sessions')}</Menu.Item>
          <Menu.Divider />
          <Menu.Label>{t('shell.language')}</Menu.Label>
          <Menu.RadioGroup
            value={currentLanguage()}
            onChange={(language) => chooseLanguage(language === 'en' ? 'en' : 'nl')}
          >
            {languages.map(([language, word]) => (
              <Menu.RadioItem key={language} value={language} lang={language}>
                {t(`shell.${word}`)}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
          <Menu.Label>{t('shell.scheme')}</Menu.Label>
          <Menu.RadioGroup
            value={colorScheme}
            onChange={(scheme) => setColorScheme(scheme === 'light' || scheme === 'dark' ? scheme : 'auto')}
          >
            {schemes.map(([scheme, word]) => (
              <Menu.RadioItem key={scheme} value={scheme}>
                {t(`shell.${word}`)}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
          <Menu.Divider />
          <Menu.Item onClick={signOut}>{t('shell.signOut')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog}
    </>
  )
}

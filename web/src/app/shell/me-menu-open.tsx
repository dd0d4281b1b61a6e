import { Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import type { Language } from '@tweespraak/contract/id'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../lib/language.ts'
import { whoReadsId } from '../../lib/who-reads-id.ts'
import { useMe } from '../../lib/me.ts'
import { arrange, paths } from '../places.ts'
import { MeButton } from './me-button.tsx'
import classes from './me-menu-open.module.css'
import { tellRefusal } from './tell-refusal.ts'
import { useChooseLanguage } from './use-choose-language.ts'
import { useSignOut } from './use-sign-out.tsx'

const schemes = [
  ['light', 'light'],
  ['dark', 'dark'],
  ['auto', 'system'],
] as const satisfies readonly (readonly [MantineColorScheme, string])[]

const languages = [
  ['nl', 'dutch'],
  ['en', 'english'],
] as const satisfies readonly (readonly [Language, string])[]

/** Under one's own name: the places that did not fit, language, light or dark, calendar, sessions, and out. */
export const MeMenuOpen = () => {
  const { t } = useTranslation()
  const me = useMe()
  const navigate = useNavigate()
  const chooseLanguage = useChooseLanguage()
  const { signOut, dialog } = useSignOut(tellRefusal)
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
          <Menu.Item
            onClick={() => void navigate({ to: '/people/$personId', params: { personId: me.person.id } })}
          >
            {t('titles.me')}
          </Menu.Item>
          <Menu.Item
            onClick={() =>
              void navigate({
                to: '/people/$personId',
                params: { personId: me.person.id },
                hash: whoReadsId,
              })
            }
          >
            {t('titles.whoReads')}
          </Menu.Item>
          <Menu.Item onClick={() => void navigate({ to: '/my-calendar' })}>{t('titles.calendar')}</Menu.Item>
          <Menu.Item onClick={() => void navigate({ to: '/sessions' })}>{t('titles.sessions')}</Menu.Item>
          <Menu.Item onClick={() => void navigate({ to: '/mail-choices' })}>
            {t('titles.mailChoices')}
          </Menu.Item>
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

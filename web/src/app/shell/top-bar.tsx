import { UnstyledButton } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { fetchSentences } from '../../lib/language.ts'
import { paths } from '../places.ts'
import { useCurrentPlace, useCurrentTitle } from './current-place.ts'
import { MeMenu } from './me-menu.tsx'
import { Search } from './search.tsx'
import classes from './top-bar.module.css'

/** Pages that have a name and no place in the column. */
const titlePaths = {
  sessions: '/sessions',
  calendar: '/my-calendar',
  mailChoices: '/mail-choices',
} as const

const mac = /Mac|iPhone|iPad/u.test(navigator.userAgent)

/** Nobody waits for it to see what is asked of them. */
const NoticesBell = lazy(async () => {
  const [{ NoticesBell: bell }] = await Promise.all([
    import('./notices-bell.tsx'),
    fetchSentences(['notices']),
  ])
  return { default: bell }
})

/** Where am I, search, notices, and me. */
export const TopBar = () => {
  const { t } = useTranslation()
  const place = useCurrentPlace()
  const title = useCurrentTitle()
  const palette = useRef<HTMLDialogElement>(null)
  // At once, before anything is drawn: the next key is already typed in it.
  const search = () => palette.current?.open === false && palette.current.showModal()
  useHotkeys([['mod+K', search]], [])
  return (
    <header className={classes.bar}>
      <div className={classes.where}>
        {place === undefined && title !== undefined && (
          <Link className={classes.place} to={titlePaths[title]}>
            {t(`titles.${title}`)}
          </Link>
        )}
        {place !== undefined && (
          <Link className={classes.place} to={paths[place]}>
            {t(`places.${place}`)}
          </Link>
        )}
      </div>
      <UnstyledButton className={classes.search} onClick={search} aria-keyshortcuts="Control+K Meta+K">
        <IconSearch size={16} stroke={1.75} aria-hidden />
        <span className={classes.word}>{t('shell.search')}</span>
        <kbd className={classes.key} aria-hidden>
          {mac ? '⌘ K' : 'Ctrl K'}
        </kbd>
      </UnstyledButton>
      <Suspense fallback={<span className={classes.bell} />}>
        <NoticesBell />
      </Suspense>
      <MeMenu />
      <Search dialog={palette} />
    </header>
  )
}

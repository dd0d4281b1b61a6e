import { UnstyledButton } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../places.ts'
import { useCurrentPlace, useCurrentTitle } from './current-place.ts'
import { MeMenu } from './me-menu.tsx'
import classes from './top-bar.module.css'
import { useFetched } from './use-fetched.ts'

const fetchSearch = () => import('./search.tsx')
const Search = lazy(async () => ({ default: (await fetchSearch()).Search }))

/** Pages that have a name and no place in the column. */
const titlePaths = { sessions: '/sessions' } as const

const mac = /Mac|iPhone|iPad/u.test(navigator.userAgent)

/** Where am I, search, and me. The search is fetched when it is first asked for. */
export const TopBar = () => {
  const { t } = useTranslation()
  const place = useCurrentPlace()
  const title = useCurrentTitle()
  const [searching, setSearching] = useState<'never' | 'open' | 'closed'>('never')
  const part = useFetched(fetchSearch)
  const search = () => part.use(() => setSearching('open'))
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
      <MeMenu />
      {searching !== 'never' && (
        <Suspense>
          <Search opened={searching === 'open'} onClose={() => setSearching('closed')} />
        </Suspense>
      )}
    </header>
  )
}

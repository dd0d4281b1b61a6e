import { Outlet, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../lib/me.ts'
import { SpeakingProvider } from '../../lib/speaking.tsx'
import { InsideShell } from '../inside-shell.ts'
import { Banners } from './banners.tsx'
import { PlacesBar } from './places-bar.tsx'
import classes from './shell.module.css'
import { TopBar } from './top-bar.tsx'

/** What stands around every page of somebody who is signed in: places at the left (below on a phone), a bar on top. */
export const Shell = () => {
  const { t } = useTranslation()
  const me = useMe()
  // On a screen that two look at stands nothing of one of them: no search, no notices, no places.
  const shared = useSearch({ strict: false, select: ({ screen }) => screen === 'shared' })
  return (
    <InsideShell value>
      <SpeakingProvider timeZone={me.organization.timeZone}>
        <a className={classes.skip} href="#content">
          {t('shell.skip')}
        </a>
        <div className={classes.shell} data-demo={me.demo && !shared} data-shared={shared}>
          {!shared && <Banners demo={me.demo} />}
          {!shared && <PlacesBar />}
          <div className={classes.body}>
            {!shared && <TopBar />}
            <main className={classes.content} id="content" tabIndex={-1}>
              <Outlet />
            </main>
          </div>
        </div>
      </SpeakingProvider>
    </InsideShell>
  )
}
